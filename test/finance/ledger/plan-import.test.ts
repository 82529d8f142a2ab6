import fc from 'fast-check';
import type { ActualRow, ImportOptions, ImportPlan } from '../../../src/finance/ledger/import/import-plan';
import { moneyUnits, poundsIn } from '../../../src/finance/money';
import { planImport } from '../../../src/finance/ledger/import/plan-import';
import { atOnce } from '../../../src/finance/steps';
import { ledgerOf } from './support';

const exported = (rows: readonly (readonly [string, number, number])[]) =>
  ledgerOf([['Code', 'Period', 'Amount'], ...rows]);
const plan = (existing: readonly ActualRow[], rows: Parameters<typeof exported>[0], options: Partial<ImportOptions>) =>
  atOnce(planImport(existing, exported(rows), { periods: [], closed: [], unit: '£', budgets: [], ...options }));
const carriedOut = (existing: readonly ActualRow[], { periods, replacement }: ImportPlan): readonly ActualRow[] => [
  ...existing.filter(({ period }) => !periods.some((one) => one.period === period)),
  ...replacement,
];
const row = (code: string, period: number, amount: number): ActualRow => ({ code, period, amount });

const amount = fc.integer({ min: -1e7, max: 1e7 }).map((pence) => pence / 100);
const code = fc.constantFrom('45010', '45020', '00123', 'X1');
const period = fc.integer({ min: 1, max: 13 });

describe('importing actuals', () => {
  it('makes the periods asked for what the ledger has, leaves the others alone, and says what it comes to', () => {
    const actuals = fc.array(fc.record({ code, period, amount }), { maxLength: 20 });
    const rows = fc.array(fc.tuple(code, period, amount), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(actuals, rows, fc.uniqueArray(period), fc.uniqueArray(period), (existing, some, periods, closed) => {
        const made = plan(existing, some, { periods, closed });
        const after = carriedOut(existing, made);
        const sum = (all: readonly ActualRow[]): number => all.reduce((so, one) => so + one.amount, 0);
        expect(sum(after)).toBeCloseTo(made.after, 4);
        expect(made.periods.map((one) => one.period).some((one) => closed.includes(one))).toBe(false);
        expect(made.periods.length + made.refused.length).toBe(periods.length);
        for (let one = 1; one <= 13; one += 1) {
          const isReplaced = made.periods.some((done) => done.period === one);
          const expected = isReplaced
            ? some.filter(([, at]) => at === one).reduce((so, [, , money]) => so + money, 0)
            : sum(existing.filter((was) => was.period === one));
          expect(sum(after.filter((now) => now.period === one))).toBeCloseTo(expected, 4);
        }
        const again = atOnce(planImport(after, exported(some), { periods, closed, unit: '£', budgets: [] }));
        for (const { change, added, changed, gone } of again.periods) {
          expect([change, added, changed, gone]).toEqual([0, [], [], []]);
        }
      }),
    );
  });

  it('shows the codes that come, change and go', () => {
    const existing = [row('45010', 4, 10), row('45020', 4, 5), row('00123', 4, 1), row('45010', 3, 99)];
    const made = plan(
      existing,
      [
        ['45010', 4, 12],
        ['45010', 4, 3],
        ['45020', 4, 5],
        ['X1', 4, 2],
      ],
      { periods: [4] },
    );
    expect(made.periods).toEqual([
      {
        period: 4,
        rows: 4,
        before: 16,
        after: 22,
        change: 6,
        added: [{ code: 'X1', before: null, after: 2 }],
        changed: [{ code: '45010', before: 10, after: 15 }],
        gone: [{ code: '00123', before: 1, after: null }],
        same: 1,
      },
    ]);
    expect(made).toMatchObject({ before: 115, after: 121 });
  });

  it('refuses closed periods, periods that are none, and those of which the export has nothing', () => {
    const made = plan(
      [row('45010', 3, 9), row('45010', 5, 9)],
      [
        ['45010', 3, 1],
        ['45010', 6, 4],
      ],
      {
        periods: [3, 5, 14],
        closed: [3],
      },
    );
    expect(made.refused.map((one) => one.period)).toEqual([3, 5, 14]);
    expect(made.periods).toEqual([]);
    expect(made.after).toBe(18);
    expect(made.notAsked).toMatchObject([{ period: 6, rows: 1, net: 4 }]);
  });

  it.each(moneyUnits.flatMap((from) => moneyUnits.map((to) => [from, to] as const)))(
    'brings the penny of a ledger in %s into a workbook in %s',
    (from, to) => {
      const pounds = 123_456.78;
      const rows = [1, 2].map(() => ['45010', 3, pounds / poundsIn(from)]);
      const ledger = ledgerOf([['Code', 'Period', 'Amount'], ...rows], { unit: from });
      const options = { periods: [3], closed: [], unit: to, budgets: [] };
      const { replacement } = atOnce(planImport([], ledger, options));
      expect(replacement).toEqual([row('45010', 3, Number(`246913.56e-${Math.log10(poundsIn(to))}`))]);
    },
  );

  it('brings pounds into the unit of the workbook, and is suspicious of sums that are not in it', () => {
    const existing = [row('45010', 1, 50), row('45010', 2, 60)];
    const inPounds = plan(existing, [['45010', 3, 55_000]], { periods: [3], unit: '£000' });
    expect(inPounds.replacement).toEqual([row('45010', 3, 55)]);
    expect(inPounds.suspicions).toEqual([]);
    expect(plan(existing, [['45010', 3, 55_000]], { periods: [3] }).suspicions).toHaveLength(1);
    expect(plan([], [['45010', 3, 55_000]], { periods: [3] }).suspicions).toEqual([]);
  });

  const codes = ['A', 'B', 'C', 'D'];
  const existing = codes.map((one) => row(one, 1, 100));

  it('is suspicious of an export whose spending has the other sign, and of none with a refund', () => {
    const of = (...sums: readonly number[]) =>
      plan(
        existing,
        codes.map((one, at) => [one, 2, sums[at] ?? 0]),
        { periods: [2] },
      ).suspicions.length;
    expect(of(-100, -90, -110, -100)).toBe(1);
    expect(of(-100, 90, 110, 100)).toBe(0);
  });

  it('is suspicious of an export that holds its rows twice, and of none with some rows alike', () => {
    const rows = codes.map((one, at): [string, number, number] => [one, 2, 100 + at]);
    expect(plan(existing, [...rows, ...rows], { periods: [2] }).suspicions).toHaveLength(1);
    expect(plan(existing, [...rows, ...rows.slice(0, 1)], { periods: [2] }).suspicions).toEqual([]);
    expect(plan(existing, [...rows, ...rows], { periods: [2] }).suspicions[0]).toContain('4 of 8 rows');
  });

  it('does not take closing adjustments for a part of a ledger', () => {
    expect(plan(existing, [['A', 2, 100]], { periods: [2] }).suspicions).toHaveLength(1);
    expect(plan(existing, [['A', 13, 100]], { periods: [13] }).suspicions).toEqual([]);
  });

  it('is suspicious of a first import that is not in the unit of the budget', () => {
    const rows: Parameters<typeof plan>[1] = [
      ['45010', 1, 55_000],
      ['45010', 2, 65_000],
      ['45020', 2, -60_000],
      ['X1', 2, 1],
    ];
    const suspicion = (budgets: ImportOptions['budgets'], some = rows, periods = [1, 2]) =>
      plan([], some, { periods, budgets }).suspicions.length;
    const yearOf = (spend: number, income: number | null) => [
      { code: '45010', budget: spend },
      { code: '45020', budget: income },
      { code: 'Y1', budget: 1e9 },
    ];
    expect(suspicion(yearOf(720_000, -720_000))).toBe(0);
    expect(suspicion(yearOf(720, -720))).toBe(1);
    expect(suspicion(yearOf(720, null))).toBe(1);
    expect(suspicion(yearOf(720_000_000, -720_000_000))).toBe(1);
    expect(suspicion(yearOf(720, -720), [['45010', 13, 55_000]], [13])).toBe(0);
  });

  it('is suspicious of an export that has few of the codes of the period, or of the one before it', () => {
    const codes = ['45010', '45020', '00123', 'X1'];
    const existing = codes.map((one) => row(one, 3, 100));
    const suspicions = (period: number, some: readonly string[], was = existing) =>
      plan(
        was,
        some.map((one) => [one, period, 100]),
        { periods: [period] },
      ).suspicions;
    expect(suspicions(4, ['45010'])).toEqual([expect.stringContaining('3 of 4 codes')]);
    expect(suspicions(3, ['45010', 'Y1'])).toEqual([expect.stringContaining('3 of 4 codes')]);
    // Some codes have nothing in a month, such as grants that are paid by the quarter.
    expect(suspicions(4, ['45010', '45020'])).toEqual([]);
    expect(suspicions(4, ['45010'], [])).toEqual([]);
    expect(suspicions(2, ['45010'])).toEqual([]);
  });
});
