import fc from 'fast-check';
import { applyDecisions } from '../../../src/finance/decisions/apply-decisions';
import { linesByReference } from '../../../src/finance/decisions/lines-by-reference';
import { atOnce } from '../../../src/finance/steps';
import { type Decision, decisionKinds } from '../../../src/finance/decisions/decision';
import type { SavingsLine } from '../../../src/finance/savings-line';
import { decisionOf, meeting, planned, years } from './support';

const money = fc.integer({ min: 0, max: 1e7 }).map((pence) => pence / 100);
const someLines = fc
  .array(fc.array(fc.option(money), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((targets, place) => planned(targets, { ref: `S${place + 1}`, stage: 'Proposed' })));
const anyYear = fc.option(fc.constantFrom(...years, { startYear: 2030 }));
const decisions = (kinds: readonly Decision['decision'][]) =>
  fc.array(
    fc
      .record({
        ref: fc.constantFrom('S1', 's 2', 'S3', 'S99'),
        decision: fc.constantFrom(...kinds),
        fromYear: anyYear,
        toYear: anyYear,
        amount: fc.option(fc.oneof(money, fc.integer({ min: -10, max: 10 }))),
        reason: fc.option(fc.constant('Because')),
      })
      .map(decisionOf),
    { maxLength: 12 },
  );

const apply = (lines: readonly SavingsLine[], taken: readonly Decision[]) =>
  applyDecisions(atOnce(linesByReference(lines)), taken, meeting);

const targetsOf = (lines: readonly SavingsLine[]) =>
  lines.flatMap((line) => line.years.map(({ target }) => target ?? 0));
const pence = (sums: readonly number[]) => sums.reduce((sum, one) => sum + Math.round(one * 100), 0);

describe('the decisions of a meeting', () => {
  it('keep the total of each line to the penny where they only re-profile', () => {
    fc.assert(
      fc.property(someLines, decisions(['Re-profile', 'Agree', 'More information']), (lines, taken) => {
        const { lines: after, targetChange } = apply(lines, taken);
        after.forEach((line, place) => {
          const before = lines[place];
          expect(pence(targetsOf([line]))).toBe(pence(targetsOf(before === undefined ? [] : [before])));
        });
        expect(pence(targetChange.map(({ change }) => change))).toBe(0);
        for (const target of targetsOf(after)) expect(target).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('log every cell from what it was to what it becomes, and change nothing else', () => {
    fc.assert(
      fc.property(someLines, decisions(decisionKinds), (lines, taken) => {
        const { outcomes, lines: after } = apply(lines, taken);
        const cells = new Map<string, unknown>();
        const cellOf = (ref: string, field: string, startYear = 0) => `${ref} ${field} ${startYear}`;
        const cellsOf = (some: readonly SavingsLine[]) =>
          some.flatMap((line): [string, unknown][] => [
            [cellOf(line.ref, 'stage'), line.stage],
            ...line.years.flatMap(({ year, target, forecast }): [string, unknown][] => [
              [cellOf(line.ref, 'target', year.startYear), target],
              [cellOf(line.ref, 'forecast', year.startYear), forecast],
            ]),
          ]);
        for (const [cell, value] of cellsOf(lines)) cells.set(cell, value);
        for (const { outcome } of outcomes) {
          if (!outcome.ok) continue;
          for (const change of outcome.value.changes) {
            const year = change.field === 'stage' ? 0 : change.year.startYear;
            const cell = cellOf(outcome.value.line.ref, change.field, year);
            expect(cells.get(cell)).toBe(change.from);
            cells.set(cell, change.to);
          }
        }
        expect([...cells]).toEqual(cellsOf(after));
      }),
    );
  });

  it('take effect one after the other: what has moved can move on, once', () => {
    const [, second, third, fourth] = years;
    const onwards = [
      decisionOf({ decision: 'Re-profile', fromYear: second ?? null, toYear: third ?? null, amount: 1500 }),
      decisionOf({ decision: 'Re-profile', fromYear: third ?? null, toYear: fourth ?? null, amount: 2590 }),
      decisionOf({ decision: 'Re-profile', fromYear: third ?? null, toYear: fourth ?? null, amount: 1 }),
    ];
    const { lines, outcomes } = apply([planned([3400, 8640, 1090, 110])], onwards);
    expect(targetsOf(lines)).toEqual([3400, 7140, 0, 2700]);
    expect(outcomes.map(({ outcome }) => outcome.ok)).toEqual([true, true, false]);
  });

  it('replace one line by another without a change in what all lines bring', () => {
    const replaced = [
      decisionOf({ ref: 'S1', decision: 'Delete' }),
      decisionOf({ ref: 's2', decision: 'Substitute', toYear: years[1] ?? null, amount: 40 }),
    ];
    const lines = [planned([0, 40]), planned([10, 5], { ref: 'S2' })];
    const { lines: after, targetChange } = apply(lines, replaced);
    expect(targetsOf(after)).toEqual([0, 0, 10, 45]);
    expect(targetChange).toEqual([{ year: years[1], change: 0 }]);
  });

  it('are refused on a line that is not there, or that two lines could be', () => {
    const taken = [decisionOf({ decision: 'Agree', ref: 'S7' }), decisionOf({ decision: 'Agree', ref: 'S1' })];
    const { outcomes } = apply([planned([1]), planned([2], { ref: 's 1' })], taken);
    expect(outcomes.map(({ outcome }) => (outcome.ok ? null : outcome.error))).toEqual([
      { kind: 'no such line' },
      { kind: 'several lines', refs: ['S1', 's 1'] },
    ]);
  });

  it('name the rows of a line that is split, where they are about the whole of it', () => {
    const rows = ['S9a', 's9 B', 'S9c', 'S90'].map((ref) => planned([1], { ref }));
    const [whole] = apply(rows, [decisionOf({ decision: 'Delete', ref: 's9' })]).outcomes;
    expect(whole?.outcome).toEqual({ ok: false, error: { kind: 'split', refs: ['S9a', 's9 B', 'S9c'] } });
  });
});
