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

test('the ribbon’s button shows a person’s own lines, whatever was looked at before', () => {
  const whose = { by: 'owner', name: 'Ann' } as const;
  const sums = reduceLinesView(openingView(null), { kind: 'view chosen', view: 'sums' });
  const project = reduceLinesView(sums, { kind: 'group opened', filter: { by: 'project', name: 'T3' } });
  for (const view of [sums, project]) {
    const mine = reduceLinesView(view, { kind: 'my lines asked', whose });
    expect(mine).toMatchObject({ view: 'lines', search: '', filter: whose });
  }
});
