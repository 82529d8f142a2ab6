import { saidOnce } from '../../../../src/taskpane/change/edits/said-once';

const group = (key: string, ...why: string[]) => ({ key, title: key, ref: null, fate: null, changes: [], why });

test('a reason that several lines share is said once, above them', () => {
  const { groups, reasons } = saidOnce([group('S1', 'Year end.', 'Agreed.'), group('S2', 'Year end.'), group('S3')]);
  expect(reasons).toEqual(['Year end.']);
  expect(groups.map(({ why }) => why)).toEqual([['Agreed.'], [], []]);
});
