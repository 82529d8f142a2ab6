import { savingsTotals } from '../../src/finance/savings-totals';
import { overspend, shareOfBudget } from '../../src/finance/variance';
import { saving } from './support';

/**
 * Figures of Leicestershire County Council, Children and Families Overview and Scrutiny Committee, 1 September 2014,
 * "service developments and plans to meet MTFS savings", in £000.
 */
const table1 = {
  years: [2014, 2015, 2016, 2017],
  childrenAndYoungPeople: [3400, 8290, 1000, 0],
  youthOffending: [0, 350, 90, 110],
  byYear: [3400, 8640, 1090, 110],
  total: 13240,
  secured: 3400,
  remaining: 9840,
};

const lineOf = (targets: readonly number[]) =>
  saving({
    cash: 'Cashable',
    years: targets.map((target, index) => ({ year: { startYear: 2014 + index }, target, forecast: null })),
  });
const lines = [lineOf(table1.childrenAndYoungPeople), lineOf(table1.youthOffending)];

describe('the published figures', () => {
  it.each(table1.years.map((startYear, index) => [startYear, table1.byYear[index]]))(
    'Table 1: the savings of %d add up to £%dk',
    (startYear = 0, total) => {
      expect(savingsTotals(lines, { startYear }).all.target).toBe(total);
    },
  );

  it('paragraph 7: £3.40m of £13.24m secured leaves £9.84m', () => {
    const programme = [saving({ target: table1.total, delivered: table1.secured })];
    expect(savingsTotals(programme, { startYear: 2014 }).all.remaining).toBe(table1.remaining);
  });

  it.each([
    ['T3', 3.2, 32.3, 9.91],
    ['T8', 3.59, 11.6, 30.95],
    ['T16', 1.0, 5.5, 18.18],
  ])('Table 3: project %s saves %d of a budget of %d (£m), which is %d%%', (_, saved, budget, percent) => {
    expect((shareOfBudget(saved, budget) ?? 0) * 100).toBeCloseTo(percent, 2);
  });

  /** Regional Improvement and Efficiency Partnerships, how to be successful in commissioning (2008): Braintree. */
  it('Braintree: £1,053,000 cashable and £70,200 non-cashable are not added together', () => {
    const totals = savingsTotals(
      [saving({ cash: 'Cashable', target: 13 * 600 * 135 }), saving({ cash: 'Non-cashable', target: 70_200 })],
      { startYear: 2014 },
    );
    expect(totals.byCashEffect.map(({ target }) => target)).toEqual([1_053_000, 70_200]);
    expect(totals.isMixed).toBe(true);
  });

  /** LGC in CIPFA and Peopletoo (2017): budgets rose by £79m (2.6%), spending by 5.0%. */
  it('a rise of £79m that is 2.6% overspends where spending rises by 5.0%', () => {
    const opening = 79 / 0.026;
    expect(opening).toBeCloseTo(3038.5, 1);
    expect(overspend('Spend', opening + 79, opening * 1.05)).toBeCloseTo(opening * 0.024, 9);
  });
});
