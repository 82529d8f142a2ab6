import type { CalendarDate } from './calendar-date';
import { financialYearOf, type FinancialYear } from './financial-year';
import { parseDate } from './parse-date';
import { type Result, succeed } from './result';
import type { Unreadable } from './unreadable';

/**
 * Reads a date as a person types it: as `parseDate` does, and a day without a year (1/9, 1 Sep) as the day in a
 * financial year. So 31/3 of 2014/15 is 31 March 2015.
 */
export function parseDateInYear(typed: string, year: FinancialYear): Result<CalendarDate, Unreadable> {
  const whole = parseDate(typed);
  if (whole.ok) return whole;
  const within = [year.startYear, year.startYear + 1]
    .map((calendarYear) => parseDate(`${typed.trim()} ${calendarYear}`))
    .find((date) => date.ok && financialYearOf(date.value).startYear === year.startYear);
  return within?.ok === true ? succeed(within.value) : whole;
}
