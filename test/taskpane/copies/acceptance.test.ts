import { decide } from '../../../src/finance/merge/decide';
import { changedSince, sortFindings, withAnswer } from '../../../src/taskpane/copies/collect/acceptance';
import { copyOf, lineOf, merge, tableOf } from '../../finance/merge/support';

const sent = tableOf(lineOf('S1', { forecast: 10 }), lineOf('S2', { forecast: 10 }), lineOf('S3', {}));
const master = tableOf(lineOf('S1', { forecast: 10 }), lineOf('S2', { forecast: 20 }), lineOf('S3', {}));
const copy = tableOf(lineOf('S1', { forecast: 11 }), lineOf('S2', { forecast: 30 }));
const merged = merge(master, [copyOf(copy, sent)]);

test('what the department alone changed is safe; conflicts and removed lines wait for a person', () => {
  const { safe, toDecide } = sortFindings(merged.items);
  expect(safe.map(({ ref }) => ref)).toEqual(['S1']);
  expect(toDecide.map(({ ref }) => ref).sort()).toEqual(['S2', 'S3']);
});

test('whatever is taken and left in whatever order, nothing contradicts', () => {
  const two = merge(master, [
    copyOf(tableOf(lineOf('S1', { forecast: 11 }), lineOf('S2', { forecast: 10 })), sent, 'one.xlsx'),
    copyOf(tableOf(lineOf('S1', { forecast: 12 }), lineOf('S2', { forecast: 10 }), lineOf('S3', {})), sent, 'two.xlsx'),
  ]);
  let taken: ReadonlySet<string> = new Set();
  for (const item of sortFindings(two.items).toDecide) taken = withAnswer(two.items, taken, item, true);
  const result = decide(two, new Map([...taken].map((id) => [id, 'accept'] as const)));
  expect(taken.size).toBeGreaterThan(0);
  expect(result.ok).toBe(true);
});

test('leaving a finding leaves the others taken', () => {
  const [one, two] = merged.items;
  if (one === undefined || two === undefined) throw new Error('Two findings are expected.');
  const both = withAnswer(merged.items, withAnswer(merged.items, new Set(), one, true), two, true);
  expect([...withAnswer(merged.items, both, one, false)]).toEqual([two.id]);
});

test('a finding whose master has changed since it was taken is told', () => {
  const { safe } = sortFindings(merged.items);
  const taken = new Set(safe.map(({ id }) => id));
  expect(changedSince(merged.items, merged.items, taken)).toEqual([]);
  const later = merge(tableOf(lineOf('S1', { forecast: 99 }), lineOf('S2', { forecast: 20 }), lineOf('S3', {})), [
    copyOf(copy, sent),
  ]);
  expect(changedSince(merged.items, later.items, taken).map(({ ref }) => ref)).toEqual(['S1']);
});
