import { firstEmptyRow } from '../../../src/taskpane/overview/first-empty-row';

test('a tracker without a savings table has no row to go to', () => {
  expect(firstEmptyRow([])).toBeNull();
});
