import { type CalendarDate, daysInMonth } from './calendar-date';

/** The year that runs from 1 April of `startYear` to the next 31 March; written 2014/15. */
export interface FinancialYear {
  readonly startYear: number;
}

/** The periods that are months: 1 is April, 12 is March. */
export const monthPeriods: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** The period of the closing adjustments, after the twelve months; no budget table has a column for it. */
export const closingPeriod = 13;

/** As many years as anything is reckoned ahead. */
export const mostYears = 50;

/** `2014/15`. */
export function formatFinancialYear({ startYear }: FinancialYear): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** The financial year in which a day falls. */
export function financialYearOf({ year, month }: CalendarDate): FinancialYear {
  return { startYear: month >= 4 ? year : year - 1 };
}

/** So many years later, or earlier where `years` is negative. */
export function addFinancialYears({ startYear }: FinancialYear, years: number): FinancialYear {
  return { startYear: startYear + years };
}

/** Negative where `a` is the earlier year, positive where it is the later one, 0 for the same year. */
export function compareFinancialYears(a: FinancialYear, b: FinancialYear): number {
  return a.startYear - b.startYear;
}

/** 1 April. */
export function firstDayOf({ startYear }: FinancialYear): CalendarDate {
  return { year: startYear, month: 4, day: 1 };
}

/** 31 March. */
export function lastDayOf({ startYear }: FinancialYear): CalendarDate {
  return { year: startYear + 1, month: 3, day: 31 };
}

/** The period of a day: 1 for April to 12 for March. Period 13, closing adjustments, has no days. */
export function periodOf({ month }: CalendarDate): number {
  return month >= 4 ? month - 3 : month + 9;
}

/** The first day of a period, 1 to 12. */
export function firstDayOfPeriod(year: FinancialYear, period: number): CalendarDate {
  return { ...lastDayOfPeriod(year, period), day: 1 };
}

/** The last day of a period; period 13 closes on the last day of the year. */
export function lastDayOfPeriod({ startYear }: FinancialYear, period: number): CalendarDate {
  if (period > 12) return lastDayOf({ startYear });
  const month = period <= 9 ? period + 3 : period - 9;
  const year = period <= 9 ? startYear : startYear + 1;
  return { year, month, day: daysInMonth(year, month) };
}
