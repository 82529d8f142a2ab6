import {
  type CalendarDate,
  daysInMonth,
  firstYear,
  isCalendarDate,
  lastYear,
  monthNames,
  monthOfName,
} from './calendar-date';
import { fullYear } from './century';
import { fromSerial } from './excel-serial';
import { plainDashes } from './plain-dashes';
import { fail, type Result, succeed } from './result';
import { showFound, type Unreadable } from './unreadable';

const expectedDate = 'a date with the day first, such as 1 September 2014 or 01/09/2014';
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d)/;
const time = /[t ]\d{1,2}:\d{2}.*$/;
/** Excel hides it before a text; it shows in what other programs export. */
const textMark = /^['’] ?/;
const serialAsText = /^\d{5}(?:\.\d+)?$/;
const shapes = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?<name>[a-z]{3,9})[-/., ]*(?<year>\d{4}|\d{2})$/,
  /^(?<name>[a-z]{3,9})\.?[- ](?<day>\d{1,2})(?:st|nd|rd|th)?,?[- ](?<year>\d{4})$/,
];

/**
 * Reads a date as people write it (1/9/2014, 01.09.14, 1 Sep 2014, 1st September 2014, 2014-09-01; the day comes
 * first, after a weekday if there is one) or as Excel stores it (a serial, also as text; its fraction is the time,
 * which is dropped). An apostrophe that marks a text is no part of it.
 * A number from 1900 to 2199 is refused: it is a year and not the day in 1905 that it would be as a serial.
 */
export function parseDate(found: unknown): Result<CalendarDate, Unreadable> {
  const read = readDate(found);
  return read.ok ? read : fail({ found: showFound(found), expected: read.error ?? expectedDate });
}

/** What is wrong with what is written as a date and is none, such as 31/11/2014; null for dates, and for anything else. */
export function whyNoDate(found: unknown): string | null {
  const read = readDate(found);
  return read.ok ? null : read.error;
}

/** A date, or what should stand there: null where it is not even written as a date. */
type DateReading = Result<CalendarDate, string | null>;

function readDate(found: unknown): DateReading {
  if (typeof found === 'number') return dateOfSerial(found);
  return typeof found === 'string' ? dateOfText(found) : fail(null);
}

function dateOfSerial(serial: number): DateReading {
  if (Number.isInteger(serial) && serial >= 1900 && serial < 2200) {
    return fail(`a day of the year and not the year alone: ${expectedDate}`);
  }
  const date = fromSerial(serial);
  return date.ok ? succeed(date.value) : fail(null);
}

function dateOfText(written: string): DateReading {
  const text = plainDashes(written)
    .trim()
    .replace(textMark, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
    .replace(weekday, '')
    .replace(time, '');
  if (serialAsText.test(text)) return dateOfSerial(Number(text));
  let nearest: CalendarDate | null = null;
  for (const shape of shapes) {
    const parts = shape.exec(text)?.groups;
    if (parts === undefined) continue;
    const date = {
      year: fullYear(parts['year'] ?? ''),
      month: parts['name'] === undefined ? Number(parts['month']) : monthOfName(parts['name']),
      day: Number(parts['day']),
    };
    if (isCalendarDate(date)) return succeed(date);
    const namesNoMonth = parts['name'] !== undefined && date.month === 0;
    if (!namesNoMonth) nearest ??= date;
  }
  return fail(nearest === null ? null : expectedInsteadOf(nearest));
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** What should stand where there is no such day. */
function expectedInsteadOf({ year, month, day }: CalendarDate): string {
  if (year < firstYear || year > lastYear) return `a date of the years ${firstYear} to ${lastYear}`;
  const name = monthNames[month - 1];
  if (name !== undefined) return `a day that there is: ${name} ${year} has ${daysInMonth(year, month)} days`;
  const isMonthFirst = isCalendarDate({ year, month: day, day: month });
  const example = isMonthFirst ? `the day first, as in ${twoDigits(month)}/${twoDigits(day)}/${year}` : expectedDate;
  return `${example}: there is no month ${month}`;
}
