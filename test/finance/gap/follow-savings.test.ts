import fc from 'fast-check';
import { usualConvention } from '../../../src/finance/gap/convention';
import { followSavings } from '../../../src/finance/gap/follow-savings';
import type { GapTable, SavingsTableRow } from '../../../src/finance/gap/gap-table';
import { prove } from '../../../src/finance/gap/prove';
import { type Entered, soundTable, withCell } from './tables';

const plan: readonly Entered[] = [
  { base: 50_000, pressure: 1_000, pay: 500, funding: 48_000, reserves: 300, savings: [1_200, 1_100] },
  { base: 50_300, pressure: 2_100, pay: 1_000, funding: 47_000, reserves: 200, savings: [1_300, 900] },
  { base: 50_700, pressure: 3_300, pay: 1_500, funding: 46_100, reserves: 100, savings: [700, 650] },
];

/** A sound table beside the savings table that it agrees with. */
function besideSavings(by: readonly number[] = [0, 0, 0]): GapTable {
  const table = soundTable(plan);
  const savings: SavingsTableRow = {
    type: 'savings table',
    name: 'Targets',
    amounts: plan.map(({ savings: [one, other] }, year) => one + other + (by[year] ?? 0)),
    cells: plan.map((_, year) => `Savings!C${year}`),
  };
  return { ...table, rows: [...table.rows, savings] };
}

const firstSavings = besideSavings().rows.findIndex((row) => row.type === 'line' && row.kind === 'Savings');
const isSound = (table: GapTable): boolean =>
  prove(table, usualConvention).every(({ verdict }) => verdict !== 'Does not agree');

test('what held before holds again, whatever is moved between the years', () => {
  expect(isSound(besideSavings())).toBe(true);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 3, maxLength: 3 }), (byYear) => {
      const figures = followSavings(besideSavings(), usualConvention, [{ row: firstSavings, byYear }]);
      const after = figures.reduce(
        (table, { row, year, amount }) => withCell(table, row, year, amount),
        besideSavings(byYear),
      );
      expect(isSound(after)).toBe(true);
      expect(figures.length === 0).toBe(byYear.every((one) => one === 0));
    }),
    { numRuns: 25 },
  );
});

test('a year in which the gap did not agree with the savings table is left alone', () => {
  const off = withCell(besideSavings(), firstSavings, 1, 5);
  const years = followSavings(off, usualConvention, [{ row: firstSavings, byYear: [0, -100, 100] }]).map(
    ({ year }) => year,
  );
  expect(new Set(years)).toEqual(new Set([2]));
});
