import fc from 'fast-check';
import { addDays } from '../../../src/finance/calendar-date';
import type { LineState } from '../../../src/finance/review/line-state';
import { rowsToStore, type SnapshotLine, snapshotsIn, stateAt } from '../../../src/finance/review/snapshots';
import { atOnce } from '../../../src/finance/steps';
import { state } from './support';

const start = { year: 2014, month: 4, day: 1 };
const nameOf = (month: number) => ({
  snapshot: `Review ${month}`,
  taken: addDays(start, month * 30),
  by: 'J. Smith',
});
const line = fc
  .record({
    ref: fc.constantFrom('S1', 's1', 'S2', 'S3', 'S4'),
    title: fc.constantFrom(null, 'A', 'B'),
    targets: fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { maxLength: 2 }),
    rag: fc.constantFrom(null, 'Green', 'Red'),
  })
  .map(state);
const months = fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 6 });

function store(states: readonly (readonly LineState[])[]): readonly SnapshotLine[] {
  return states.reduce<readonly SnapshotLine[]>((rows, current, month) => {
    const last = snapshotsIn(rows).at(-1)?.snapshot;
    const stored = last === undefined ? [] : (atOnce(stateAt(rows, last))?.lines ?? []);
    return [...rows, ...atOnce(rowsToStore(current, stored, nameOf(month)))];
  }, []);
}

const inOrder = (lines: readonly LineState[]) => lines.map((one) => JSON.stringify(one)).sort();

describe('snapshots', () => {
  it('give back every state that was stored in them', () => {
    fc.assert(
      fc.property(months, (states) => {
        const rows = store(states);
        for (const [month, lines] of states.entries()) {
          const kept = atOnce(stateAt(rows, nameOf(month).snapshot));
          if (kept !== null) expect(inOrder(kept.lines)).toEqual(inOrder(lines));
        }
      }),
    );
  });

  it('store one line where nothing has changed, so that the snapshot has a name, and no line changes by it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 6, selector: ({ ref }) => ref.toLowerCase() }), (lines) => {
        const again = atOnce(rowsToStore(lines, lines, nameOf(1)));
        expect(again).toHaveLength(Math.min(1, lines.length));
        expect(again.map(({ line: is, state }) => [is, state])).toEqual(
          lines.slice(0, 1).map((one) => ['Present', one]),
        );
      }),
    );
  });

  it('store of a second month only the line that differs and the one that is gone', () => {
    const before = [state({ ref: 'S1', targets: [400] }), state({ ref: 'S2' }), state({ ref: 'S3' })];
    const after = [state({ ref: 'S1', targets: [300] }), state({ ref: 'S2' })];
    expect(atOnce(rowsToStore(after, before, nameOf(1))).map((row) => [row.line, row.state.ref])).toEqual([
      ['Present', 'S1'],
      ['Removed', 'S3'],
    ]);
  });

  it('are in the order of their days, however the table is sorted, and unknown by another name', () => {
    const rows = store([[state({ ref: 'S1', targets: [1] })], [state({ ref: 'S1', targets: [2] })]]);
    const sorted = [...rows].reverse();
    expect(snapshotsIn(sorted).map(({ snapshot }) => snapshot)).toEqual(['Review 0', 'Review 1']);
    expect(atOnce(stateAt(sorted, 'Review 1'))?.lines).toMatchObject([{ years: [{ target: 2 }] }]);
    expect(atOnce(stateAt(rows, 'Review 9'))).toBeNull();
  });

  it('of 5,000 lines and six months with a few changes stay small', () => {
    const lines = Array.from({ length: 5_000 }, (_, place) => state({ ref: `S${place}`, targets: [place] }));
    const states = Array.from({ length: 6 }, (_, month) =>
      lines.map((one, place) => (place < 100 ? state({ ref: one.ref, targets: [place + month] }) : one)),
    );
    expect(store(states)).toHaveLength(5_000 + 5 * 100);
  });
});
