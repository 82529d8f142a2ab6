import { type FinancialYear, monthPeriods } from '../../finance/financial-year';
import { budgetKey } from '../../finance/budget-line';
import { groupInSteps, type Steps } from '../../finance/steps';
import { tidy } from '../../finance/tidy';
import type { StoredForecast } from './read/read-forecasts';

/**
 * Last year's actuals by period, by the key of the line: the steps between the actuals to date that were stored when its
 * periods were closed. A line of which one of the 12 periods is not stored has none.
 */
export function* lastYearsActuals(
  stored: readonly StoredForecast[],
  { startYear }: FinancialYear,
): Steps<ReadonlyMap<string, readonly number[]>> {
  const rows = stored.filter(({ year }) => year.startYear === startYear - 1);
  const lines = yield* groupInSteps(rows, budgetKey);
  const found = new Map<string, readonly number[]>();
  for (const [key, own] of lines) {
    const toDate = new Map(own.map(({ period, actualToDate }) => [period, actualToDate] as const));
    const sums = monthPeriods.map((period) => toDate.get(period) ?? null);
    if (sums.some((sum) => sum === null)) continue;
    found.set(
      key,
      sums.map((sum, index) => tidy((sum ?? 0) - (sums[index - 1] ?? 0), sum ?? 0, sums[index - 1] ?? 0)),
    );
  }
  return found;
}
