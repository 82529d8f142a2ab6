import { openingView, reduceLinesView } from '../../../src/taskpane/lines/lines-view';

test('opening a group of sums shows its lines, without an old search', () => {
  const before = { ...openingView(null), view: 'sums' as const, search: 'placements' };
  const filter = { by: 'project' as const, name: 'T3' };
  expect(reduceLinesView(before, { kind: 'group opened', filter })).toMatchObject({
    view: 'lines',
    search: '',
    filter,
  });
});

test('a choice of view keeps the search and whose lines', () => {
  const before = { ...openingView({ by: 'owner', name: 'Jane' }), search: 'x' };
  expect(reduceLinesView(before, { kind: 'view chosen', view: 'updates' })).toEqual({ ...before, view: 'updates' });
});
