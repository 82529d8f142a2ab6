import { leadOf } from '../../../src/taskpane/copies/collect/collected';

test('where no file could be used, nothing is said to agree with the tracker', () => {
  const copy = { name: 'Adults.xlsx', department: 'Adults', sent: null, lines: 2 };
  const merge = { items: [] };
  expect(leadOf({ merge, copies: [copy] })).toContain('what the tracker says');
  expect(leadOf({ merge, copies: [] })).not.toContain('what the tracker says');
});
