import type { BudgetKind } from '../budget-line';
import { formatMoney, formatPercent, type MoneyUnit, sayMoney, smallestSum } from '../money';
import { adverseAsSpend, overspend, shareOfBudget, variance, type VarianceWord, varianceWord } from '../variance';

/** A variance with what always stands beside it. */
export interface MeasuredVariance {
  /** Positive is adverse, for income too. */
  readonly amount: number;
  /** Of the size of the budget, 0.05 for 5%; null on a nil budget. */
  readonly share: number | null;
  readonly word: VarianceWord;
}

/** 1 where a larger figure of a line is adverse, −1 where a smaller one is: income that is written positive. */
export type AdverseSign = 1 | -1;

/** The sign of a line by its budget, and on a nil budget by the first of some other figures that is not nothing. */
export function adverseSign(kind: BudgetKind, budget: number, ...figures: readonly (number | null)[]): AdverseSign {
  const figure = figures.find((one) => one !== null && one !== 0) ?? 0;
  return adverseAsSpend(kind, budget, figure) ? 1 : -1;
}

/** The variance of a whole year. */
export function yearVariance(kind: BudgetKind, budget: number, forecast: number): MeasuredVariance {
  return measured(overspend(kind, budget, forecast), budget);
}

/** The variance of a part of a year, of which the budget may be nothing although the year's is not. */
export function varianceToDate(sign: AdverseSign, budget: number, actual: number): MeasuredVariance {
  return measured(variance(actual, budget, sign === 1 ? 'Spend' : 'Income'), budget);
}

function measured(amount: number, budget: number): MeasuredVariance {
  return { amount, share: shareOfBudget(amount, budget), word: varianceWord(amount) };
}

/** What is too little for its unit is not said to be nothing, since its word says otherwise. */
function saySize(size: number, unit: MoneyUnit): string {
  const said = sayMoney(size, unit);
  return said === sayMoney(0, unit) ? `less than ${formatMoney(smallestSum(unit), unit)}` : said;
}

/** `£1.278m (33.0%) less income than budgeted: Adverse`, `on budget`. */
export function varianceInWords(kind: BudgetKind, { amount, share, word }: MeasuredVariance, unit: MoneyUnit): string {
  if (word === 'On budget') return 'on budget';
  const ofBudget = share === null ? ' on a nil budget' : ` (${formatPercent(Math.abs(share))})`;
  const adverse = kind === 'Spend' ? 'over budget' : 'less income than budgeted';
  const favourable = kind === 'Spend' ? 'under budget' : 'more income than budgeted';
  return `${saySize(Math.abs(amount), unit)}${ofBudget} ${amount > 0 ? adverse : favourable}: ${word}`;
}
