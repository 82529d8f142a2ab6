/** A day without a time or a time zone, from 1900 on. `month` runs from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The months in the order of the calendar. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 1 to 12 by the first letters of a month's name, in small letters; 0 for another word. */
export function monthOfName(name: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The years that Excel knows. */
export const firstYear = 1900;
export const lastYear = 9999;

/** Whether there is such a day, in the years that Excel knows. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return (
    [year, month, day].every(Number.isInteger) &&
    year >= firstYear &&
    year <= lastYear &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** The number of a day in one unbroken count, in which 1 January of the year 1 is day 1. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  let days = daysBeforeYear(year) + day;
  for (let past = 1; past < month; past += 1) days += daysInMonth(year, past);
  return days;
}

/** The day with a number; the opposite of `dayNumber`. */
export function dateOfDayNumber(number: number): CalendarDate {
  let year = Math.floor(number / 365.2425) + 1;
  while (daysBeforeYear(year) >= number) year -= 1;
  while (daysBeforeYear(year + 1) < number) year += 1;
  let day = number - daysBeforeYear(year);
  let month = 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day };
}

/** Negative where `a` is the earlier day, positive where it is the later one, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The days from one date to another; negative where `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date so many days later, or earlier where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** `1 September 2014`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}

/** `1 Sep 2014`, for narrow columns. */
export function formatMediumDate({ year, month, day }: CalendarDate): string {
  return `${day} ${(monthNames[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** `2014-09-01`, for programs. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
