import type { BudgetLine } from '../budget-line';
import { sum } from '../forecast/numeric/statistics';

/**
 * By what an actual of the ledger, debit − credit, is multiplied to stand among the figures of a budget line: −1 for income that
 * the line writes positive, else 1. A line is written as its budget is; without one, or with a budget of nothing, as its
 * other periods are; and where they come to nothing, income is negative as in the ledger.
 * @param others what the line has for other periods than those of the actuals; null is blank
 */
export function ledgerSign(
  { kind, budget }: Pick<BudgetLine, 'kind' | 'budget'>,
  others: readonly (number | null)[],
): 1 | -1 {
  if (kind === 'Spend') return 1;
  const written = (budget ?? 0) || sum(others.map((amount) => amount ?? 0));
  return written > 0 ? -1 : 1;
}

/** An actual of the ledger as a line writes it that turns it by `sign`. */
export const asWritten = (sign: 1 | -1, amount: number): number => sign * amount + 0;
