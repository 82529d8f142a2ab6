import type { BudgetKind } from './budget-line';
import { tidy } from './tidy';

/** Smaller than any sum that a workbook tells apart in any unit: what binary arithmetic leaves of a zero. */
const nothing = 1e-9;

/** What a variance means, in the words that always stand beside its sign. */
export type VarianceWord = 'Adverse' | 'Favourable' | 'On budget';

/** Actual (or forecast) against budget, positive = adverse; an income that is written positive falls short. */
export function variance(actual: number, budget: number, kind: BudgetKind = 'Spend'): number {
  return tidy(kind === 'Spend' ? actual - budget : budget - actual, actual, budget);
}

/**
 * The overspend of a line, positive = adverse. For income a shortfall is the overspend, whichever sign income is
 * written with: a negative budget (or a negative forecast on a nil budget) shows that it is written negative.
 */
export function overspend(kind: BudgetKind, budget: number, forecast: number): number {
  return variance(forecast, budget, adverseAsSpend(kind, budget, forecast) ? 'Spend' : 'Income');
}

/** Whether a larger figure of a line is the worse one: of spending, and of income that is written negative. */
export function adverseAsSpend(kind: BudgetKind, budget: number, forecast: number): boolean {
  return kind === 'Spend' || budget < 0 || (budget === 0 && forecast < 0);
}

/** A variance as a share of the size of the budget, 0.33 for £1.278m on −£3.870m; null on a nil budget. */
export function shareOfBudget(adverse: number, budget: number): number | null {
  return budget === 0 ? null : adverse / Math.abs(budget);
}

/** The word for a variance; up to the tolerance either way it is on budget. */
export function varianceWord(adverse: number, tolerance = 0): VarianceWord {
  if (Math.abs(adverse) <= tolerance + nothing) return 'On budget';
  return adverse > 0 ? 'Adverse' : 'Favourable';
}
