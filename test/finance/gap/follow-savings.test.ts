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
      const { figures, left } = followSavings(besideSavings(), usualConvention, [{ row: firstSavings, byYear }]);
      expect(left).toEqual([]);
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
  const { figures } = followSavings(off, usualConvention, [{ row: firstSavings, byYear: [0, -100, 100] }]);
  expect(new Set(figures.map(({ year }) => year))).toEqual(new Set([2]));
});

/** The gap in whole figures beside targets with decimals, as they are once they have changed. */
function inWhole(tenths: readonly number[], by: readonly number[] = [0, 0, 0]): GapTable {
  const whole = besideSavings();
  const targets = plan.map(({ savings: [one, other] }, year) => one + other + (tenths[year] ?? 0) / 10);
  return {
    ...whole,
    rows: whole.rows.map((row) =>
      row.type === 'savings table'
        ? { ...row, amounts: targets.map((target, year) => (target * 10 + (by[year] ?? 0) * 10) / 10) }
        : row,
    ),
  };
}

test('a gap in whole figures stays so, whatever is moved between targets with decimals', () => {
  const few = { minLength: 3, maxLength: 3 };
  const tenths = fc.array(fc.integer({ min: -5, max: 5 }), few);
  fc.assert(
    fc.property(tenths, fc.array(fc.integer({ min: -900, max: 900 }), few), (off, moved) => {
      const byYear = moved.map((tenth) => tenth / 10);
      expect(isSound(inWhole(off))).toBe(true);
      const { figures, left } = followSavings(inWhole(off), usualConvention, [{ row: firstSavings, byYear }]);
      const after = figures.reduce(
        (table, { row, year, amount }) => withCell(table, row, year, amount),
        inWhole(off, byYear),
      );
      expect(left).toEqual([]);
      expect(figures.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      expect(isSound(after)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('where all holds to the last digit, a figure gets the decimals that it needs', () => {
  const small = (amounts: readonly number[]): GapTable => {
    const rows = soundTable(plan.map(() => ({ base: 20, pressure: 0, pay: 0, funding: 10, reserves: 0, savings: [3, 2] }))).rows; // prettier-ignore
    const savings: SavingsTableRow = { type: 'savings table', name: 'Targets', amounts, cells: ['', '', ''] };
    return { ...besideSavings(), rows: [...rows, savings] };
  };
  expect(isSound(small([5, 5, 5]))).toBe(true);
  const { figures } = followSavings(small([5, 5, 5]), usualConvention, [{ row: firstSavings, byYear: [-0.4, 0.4, 0] }]);
  const savings = figures.filter(({ row }) => row === firstSavings).map(({ amount }) => amount);
  expect(savings).toEqual([2.6, 3.4]);
});

/** The same table with no target at all in its last year, in which the gap's lines of savings say something. */
const withoutLast = (says: number | null): GapTable => {
  const table = besideSavings();
  const blank = table.rows.map((row) =>
    row.type === 'savings table' ? { ...row, amounts: [...row.amounts.slice(0, 2), null] } : row,
  );
  const lines = table.rows.flatMap((row, place) => (row.type === 'line' && row.kind === 'Savings' ? [place] : []));
  return lines.reduce<GapTable>((so, row) => withCell(so, row, 2, row === firstSavings ? says : 0), {
    ...table,
    rows: blank,
  });
};

test.each([0, null])('savings moved into a year that had no target are followed where the gap has %s', (says) => {
  const moves = [{ row: firstSavings, byYear: [0, -150, 150] }];
  const { figures } = followSavings(withoutLast(says), usualConvention, moves);
  expect(figures.find(({ row, year }) => row === firstSavings && year === 2)?.amount).toBe(150);
});

test('where the gap had savings without a target, it is left alone and named', () => {
  const moves = [{ row: firstSavings, byYear: [0, -150, 150] }];
  const { figures, left } = followSavings(withoutLast(700), usualConvention, moves);
  expect(figures.filter(({ row, year }) => row === firstSavings && year === 2)).toEqual([]);
  expect(left).toContainEqual({ name: 'savings = the savings table', year: 2 });
});

test('what nobody can tell which line takes is named: two lines of what is unidentified', () => {
  const table = besideSavings();
  const place = table.rows.findIndex((row) => row.type === 'line' && row.kind === 'Unidentified');
  const [own, second] = [table.rows[place], table.rows[place]];
  if (own === undefined || second === undefined) throw new Error('No line of what is unidentified');
  const nothing = { ...second, amounts: second.amounts.map(() => 0) };
  const two = { ...table, rows: [...table.rows.slice(0, place), nothing, ...table.rows.slice(place)] };
  const moves = [{ row: firstSavings, byYear: [-100, 100, 0] }];
  const { left } = followSavings(two, usualConvention, moves);
  expect(left).toEqual([0, 1].map((year) => ({ name: 'savings + unidentified = requirement', year })));
  // One of them is a formula and takes it by itself.
  expect(followSavings(two, usualConvention, moves, ({ row }) => row === place).left).toEqual([]);
});
