import { monthPeriods } from '../../../finance/financial-year';
import type { AssessedBudget } from '../../tracker';

interface OfPeriod {
  readonly period: number;
}

/**
 * The months between the last one with figures and those that an import brings, of which nobody has any: an export that
 * begins too late leaves them out, and every sum to date with them. Nothing is skipped before the first figures of a workbook.
 */
export function skippedMonths(
  imported: readonly OfPeriod[],
  actuals: readonly OfPeriod[],
  budget: readonly AssessedBudget[],
): readonly number[] {
  const filled = monthPeriods.filter((period) => budget.some(({ line }) => (line.actuals[period - 1] ?? 0) !== 0));
  const known = new Set([...filled, ...[...actuals, ...imported].map(({ period }) => period)]);
  const [first, last] = [Math.min(...known), Math.max(...imported.map(({ period }) => period))];
  return monthPeriods.filter((period) => period > first && period < last && !known.has(period));
}
