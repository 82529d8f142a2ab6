import type { BudgetKind } from '../../finance/budget-line';
import type { BudgetSums } from '../../finance/month-end/budget-sums';
import { formatPercent, type MoneyUnit } from '../../finance/money';
import { shareOfBudget, varianceWord } from '../../finance/variance';
import { sayMoney } from '../format/figures';

/** A variance as a reader takes it in: how much, and what it is. */
export interface SaidVariance {
  /** Without a sign: the words say which way; null on budget. */
  readonly sum: number | null;
  /** Such as `over`, `short`; what stands below the sum in a list. */
  readonly word: string;
  /** Such as `over budget, adverse (3.2%)`. */
  readonly words: string;
}

/** A variance in words; positive is adverse. `Income` is said as income that falls short or comes in above. */
export function sayVariance(amount: number, budget: number, kind: BudgetKind = 'Spend'): SaidVariance {
  const verdict = varianceWord(amount);
  if (verdict === 'On budget') return { sum: null, word: 'on budget', words: 'On budget' };
  const isAdverse = verdict === 'Adverse';
  const share = shareOfBudget(Math.abs(amount), budget);
  const income = isAdverse ? 'less income than budgeted' : 'more income than budgeted';
  const spend = isAdverse ? 'over budget' : 'under budget';
  const said = `${kind === 'Income' ? income : spend}, ${verdict.toLowerCase()}`;
  return {
    sum: Math.abs(amount),
    word: kind === 'Income' ? (isAdverse ? 'short' : 'above') : isAdverse ? 'over' : 'under',
    words: share === null ? said : `${said} (${formatPercent(share)})`,
  };
}

/** The full-year variance of some lines together, of spending net of income. */
export const sayNet = ({ fullYear, net }: BudgetSums): SaidVariance => sayVariance(fullYear, net.budget);

/** A variance in one go: `£278,333 over budget, adverse (3.2%)`. */
export function varianceSentence({ sum, words }: SaidVariance, unit: MoneyUnit): string {
  return sum === null ? words : `${sayMoney(sum, unit)} ${words}`;
}
