import type { BudgetLine } from './budget-line';
import { dustOf } from './dust';
import { formatMoney, type MoneyUnit } from './money';
import type { Unreadable } from './unreadable';
import { overspend } from './variance';

/**
 * What is wrong where a line gives a forecast and a variance that do not agree: a problem for the variance's cell.
 * Null where they agree, to half a unit of the variance's last written place, or where one of them is missing.
 */
export function varianceProblem(line: BudgetLine, unit: MoneyUnit): Unreadable | null {
  const { kind, budget, forecast, variance } = line;
  if (budget === null || forecast === null || variance === null) return null;
  const adverse = overspend(kind, budget, forecast);
  const tolerance = 0.5 / 10 ** placesOf(variance) + dustOf(forecast, budget);
  if (Math.abs(adverse - variance) <= tolerance) return null;
  return {
    found: formatMoney(variance, unit),
    expected: `${formatMoney(adverse, unit)}, which the forecast ${formatMoney(forecast, unit)} gives (positive is adverse)`,
  };
}

function placesOf(number: number): number {
  return /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0;
}
