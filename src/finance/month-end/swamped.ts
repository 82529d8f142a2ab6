import type { FinancialYear } from '../financial-year';
import { expectedSaving, netAtRisk, shortfall } from '../savings';
import type { SavingsLine } from '../savings-line';
import { savingsSums } from '../savings-sums';
import { addUp, tidy } from '../tidy';

/**
 * The savings of a department beside the variance of its budget. Their targets have been taken out of the budget, so that what
 * a saving is short of is part of the overspend and is not counted beside it: shortfall + pressures − underspends = variance.
 */
export interface SavingsInBudget {
  readonly lines: number;
  /** The targets of the lines that have a forecast or a delivered sum. */
  readonly proposed: number;
  /** What these lines are expected to bring this year. */
  readonly achieved: number;
  /** Proposed − achieved; negative where more is achieved. */
  readonly shortfall: number;
  /** The targets of the lines of which nobody says anything yet, which is in none of the other sums. */
  readonly notForecast: number;
  /** The full-year variance of the budget, positive = adverse. */
  readonly variance: number;
  /** What of the overspend is not a shortfall of savings; 0 where there is none. */
  readonly pressures: number;
  /** What underspends elsewhere make up for; 0 where there are none. */
  readonly underspends: number;
  /** Proposed − achieved + pressures. */
  readonly netAtRisk: number;
  /** What is achieved and does not show, since pressures used it up. */
  readonly swamped: number;
}

/**
 * Sets savings beside their budget. Savings that are stated to be non-cashable or avoided cost take nothing out of a budget and
 * are left out.
 * @param variance the full-year variance of the budget that the savings are taken from, positive = adverse
 */
export function savingsInBudget(
  savings: readonly SavingsLine[],
  year: FinancialYear,
  variance: number,
): SavingsInBudget {
  const lines = savings.filter(({ cash }) => cash === null || cash === 'Cashable');
  const sums = savingsSums(lines, { years: [year], current: year });
  const notForecast = sums.notForecast ?? 0;
  const proposed = addUp([sums.target ?? 0, -notForecast]);
  const achieved = addUp(lines.map((line) => expectedSaving(line, year) ?? 0));
  const short = shortfall(proposed, achieved);
  const rest = tidy(variance - short, variance, proposed, achieved);
  const pressures = Math.max(0, rest);
  return {
    lines: lines.length,
    proposed,
    achieved,
    shortfall: short,
    notForecast,
    variance,
    pressures,
    underspends: Math.max(0, -rest),
    netAtRisk: netAtRisk(proposed, achieved, pressures),
    swamped: Math.min(Math.max(0, achieved), pressures),
  };
}
