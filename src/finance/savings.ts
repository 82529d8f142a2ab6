import { compareFinancialYears, type FinancialYear } from './financial-year';
import type { SavingsLine, YearOfSaving } from './savings-line';
import { tidy } from './tidy';

/** Target − forecast: positive is short. */
export function shortfall(target: number, forecast: number): number {
  return tidy(target - forecast, target, forecast);
}

/** What of a proposal is not covered: proposed − achieved + the size of the pressures, whatever their sign. */
export function netAtRisk(proposed: number, achieved: number, pressures = 0): number {
  return tidy(proposed - achieved + Math.abs(pressures), proposed, achieved, pressures);
}

/** What a line promises and expects of one year; both blank where the table has no columns for it. */
export function yearOfSaving(line: Pick<SavingsLine, 'years'>, year: FinancialYear): YearOfSaving {
  return (
    line.years.find((entry) => compareFinancialYears(entry.year, year) === 0) ?? { year, target: null, forecast: null }
  );
}

/** This year's target as a positive sum, by which lines are ranked and weighed in a mix; 0 where there is none. */
export function sizeOfTarget(line: Pick<SavingsLine, 'years'>, current: FinancialYear): number {
  return Math.abs(yearOfSaving(line, current).target ?? 0);
}

/**
 * What is delivered over the forecast of the current year; 0 where either is not known. Over nothing where the forecast
 * is a cost: that is still to come in full.
 */
export function deliveredAhead({ years, delivered }: Pick<SavingsLine, 'years' | 'delivered'>, current: FinancialYear) {
  const { forecast } = yearOfSaving({ years }, current);
  if (forecast === null || delivered === null) return 0;
  return Math.max(0, tidy(delivered - Math.max(0, forecast), delivered, forecast));
}

/** What a year's target is measured against: the forecast, or where there is none what is delivered; null for neither. */
export function expectedSaving(line: SavingsLine, year: FinancialYear): number | null {
  return yearOfSaving(line, year).forecast ?? line.delivered;
}
