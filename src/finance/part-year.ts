import { type CalendarDate, daysInMonth } from './calendar-date';
import { periodOf } from './financial-year';

/** When something starts: on a day, or at the beginning of a period (1 to 12) of a year that is not said. */
export type Start =
  { readonly kind: 'day'; readonly date: CalendarDate } | { readonly kind: 'period'; readonly period: number };

/** Months in a year. */
const months = 12;

/**
 * The share of its first financial year that is left from a start on: 1 from 1 April, a half from 1 October. It counts
 * whole months, as councils do, and of the month of the start the days that are left, that day included.
 */
export function shareOfYearLeft(start: Start): number {
  if (start.kind === 'period') return (months + 1 - start.period) / months;
  const { date } = start;
  const days = daysInMonth(date.year, date.month);
  return (months - periodOf(date) + (days - date.day + 1) / days) / months;
}

/** The part of a full year's sum that falls in the financial year of its start. */
export function partYear(fullYear: number, start: Start): number {
  return fullYear * shareOfYearLeft(start);
}

/** The full year's sum of which a part falls in the financial year of its start: the opposite of `partYear`. */
export function fullYear(part: number, start: Start): number {
  return part / shareOfYearLeft(start);
}
