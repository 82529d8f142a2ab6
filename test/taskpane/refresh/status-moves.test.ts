import { groupMoves, statusNamed } from '../../../src/taskpane/refresh/status-moves';
import { change } from '../support/lines';

test('moves are grouped by direction, what worsens first', () => {
  const groups = groupMoves([
    change('S1', 'Amber', 'Red'),
    change('S2', null, 'Red'),
    change('S3', 'On track', 'Amber'),
    change('S4', 'Red', 'Green'),
    change('S5', 'Green', 'Grey'),
  ]);
  expect(groups.map(({ direction, moves }) => [direction, moves.map(({ ref }) => ref)])).toEqual([
    ['worse', ['S1', 'S5']],
    ['better', ['S4']],
    ['first', ['S2', 'S3']],
  ]);
});

test('a direction that nothing takes has no group', () => {
  expect(groupMoves([])).toEqual([]);
});

test('words name a status whatever their case', () => {
  expect(statusNamed(' gReen')).toBe('Green');
  expect(statusNamed('Greenish')).toBeNull();
  expect(statusNamed(null)).toBeNull();
});
