import type { CalendarDate } from './calendar-date';
import { type FinancialYear, financialYearOf } from './financial-year';

/** So many years before the first or after the last of a plan, a date is a slip of the pen rather than meant. */
export const mostYearsOff = 2;

/** Whether a day is so far from all the years of a plan that it is hardly meant; never where there are no years. */
export function isFarOff(date: CalendarDate, years: readonly FinancialYear[]): boolean {
  const { startYear } = financialYearOf(date);
  return years.length > 0 && years.every((year) => Math.abs(startYear - year.startYear) > mostYearsOff);
}
