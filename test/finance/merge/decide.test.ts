import fc from 'fast-check';
import { applyChanges } from '../../../src/finance/merge/apply-changes';
import { decide, type MergeDecision, safeDecisions } from '../../../src/finance/merge/decide';
import { fieldKey } from '../../../src/finance/merge/field';
import { foreignCopy } from '../../../src/finance/merge/foreign-copy';
import type { MergeResult } from '../../../src/finance/merge/merge-copies';
import { canAccept } from '../../../src/finance/merge/merge-item';
import type { MergeLine, MergeTable } from '../../../src/finance/merge/merge-table';
import { copyOf, lineOf, merge, tableOf } from './support';

const figure = fc.option(fc.integer({ min: 0, max: 3 }));
const line = (ref: string) =>
  fc
    .record({ target: figure, forecast: figure, narrative: fc.constantFrom(null, 'A', 'B') })
    .map((cells): MergeLine => lineOf(ref, cells));
const refs = ['S1', 'S2', 'S3', 'S4'];
const table = fc
  .subarray(refs)
  .chain((some) => fc.tuple(...some.map(line)).map((lines): MergeTable => ({ ...tableOf(), lines })));
const base = fc.option(table);
const copies = fc
  .tuple(table, base, table, base, table, base)
  .map(([a, sentA, b, sentB, c, sentC]) => [copyOf(a, sentA, 'a'), copyOf(b, sentB, 'b'), copyOf(c, sentC, 'c')]);

/** Accepts everything that can be, of contradicting wishes the first. */
function acceptAll(result: MergeResult): ReadonlyMap<string, MergeDecision> {
  const taken = new Map<string, MergeDecision>();
  for (const { id } of result.items.filter(canAccept)) {
    const more = new Map([...taken, [id, 'accept'] as const]);
    if (decide(result, more).ok) taken.set(id, 'accept');
  }
  return taken;
}

function applied(master: MergeTable, result: MergeResult, decisions: ReadonlyMap<string, MergeDecision>): MergeTable {
  const changes = decide(result, decisions);
  if (!changes.ok) throw new Error('The decisions can be carried out.');
  return applyChanges(master, changes.value);
}

describe('what was accepted', () => {
  it('is nothing that is left to accept the next time', () => {
    fc.assert(
      fc.property(table, table, base, (master, own, sent) => {
        const copy = copyOf(own, sent);
        const first = merge(master, [copy]);
        const after = applied(master, first, acceptAll(first));
        expect(merge(after, [copy]).items).toEqual([]);
      }),
    );
  });

  it('of several copies comes to the same whatever their order, also when it is collected again', () => {
    fc.assert(
      fc.property(table, copies, (master, some) => {
        const result = merge(master, some);
        expect(merge(master, [...some].reverse())).toEqual(result);
        const once = applied(master, result, safeDecisions(result));
        const again = merge(once, some);
        expect(applied(once, again, safeDecisions(again))).toEqual(once);
      }),
    );
  });

  it('loses no change of a copy: each is in the master, settled, or listed', () => {
    fc.assert(
      fc.property(table, table, table, (master, own, sent) => {
        const result = merge(master, [copyOf(own, sent)]);
        const named = new Set([...result.items, ...result.settled].map((item) => item.ref));
        const after = applied(master, result, safeDecisions(result));
        for (const theirs of own.lines) {
          const now = after.lines.find(({ ref }) => ref === theirs.ref);
          const asSent = sent.lines.find(({ ref }) => ref === theirs.ref);
          const isSame = JSON.stringify([...theirs.cells]) === JSON.stringify([...(now ?? asSent ?? theirs).cells]);
          expect(isSame || named.has(theirs.ref)).toBe(true);
        }
      }),
    );
  });

  it('is refused whole where two wishes contradict each other, where an item is unknown or cannot be accepted', () => {
    const sent = tableOf(lineOf('S1', { forecast: 1 }));
    const wish = (forecastNow: number, name: string) =>
      copyOf(tableOf(lineOf('S1', { forecast: forecastNow })), sent, name);
    const result = merge(sent, [wish(2, 'a'), wish(3, 'b')]);
    const both = new Map(result.items.map(({ id }) => [id, 'accept'] as const));
    expect(decide(result, both)).toMatchObject({ ok: false, error: [{ kind: 'contradiction' }] });
    expect(decide(result, new Map([['gone', 'accept']]))).toMatchObject({
      ok: false,
      error: [{ kind: 'unknown item' }],
    });
    const twice = merge(sent, [copyOf(tableOf(...sent.lines, ...sent.lines), sent)]);
    const any = new Map(twice.items.slice(0, 1).map(({ id }) => [id, 'accept'] as const));
    expect(decide(twice, any)).toMatchObject({ ok: false, error: [{ kind: 'cannot be accepted' }] });
  });

  it('sets cells, adds lines with the columns of the master, and removes lines; what is refused stays', () => {
    const sent = tableOf(lineOf('S1', { target: 1, forecast: 1 }), lineOf('S2', { target: 2, forecast: 2 }));
    const copy = copyOf(
      tableOf(lineOf('S1', { target: 9, forecast: 7 }), lineOf('S3', { target: 3, forecast: 3, narrative: 'New' })),
      sent,
    );
    const result = merge(sent, [copy]);
    const refused = result.items.find(({ outcome }) => outcome === 'not yours to change')?.id ?? '';
    const decisions = new Map([...acceptAll(result), [refused, 'refuse'] as const]);
    const after = applied(sent, result, decisions);
    expect(after.lines.map(({ ref, cells }) => [ref, ...cells.keys()])).toEqual([
      ['S1', ...sent.fields.map(fieldKey)],
      ['S3', ...sent.fields.map(fieldKey)],
    ]);
    expect([...(after.lines[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
      { kind: 'number', number: 1 },
      { kind: 'number', number: 7 },
    ]);
  });
});

describe('a copy of another workbook', () => {
  it('is told by its lines and its years', () => {
    const master = tableOf(lineOf('S1', { forecast: 1 }), lineOf('S2', { forecast: 1 }));
    const of = (...lines: readonly MergeLine[]) => foreignCopy(master, copyOf(tableOf(...lines), null));
    expect(of(lineOf('s1', { forecast: 2 }))).toBeNull();
    expect(of(lineOf('X1', { forecast: 2 }))).toBe('no line in common');
    expect(of(...['S1', 'X1', 'X2'].map((ref) => lineOf(ref, { forecast: 2 })))).toBe('most lines unknown');
    expect(of()).toBe('no lines');
    const otherYear = { ...master, fields: [{ name: 'forecast', year: { startYear: 2019 } }] };
    expect(foreignCopy(master, { table: otherYear })).toBe('no year in common');
  });
});
