import { type CalendarDate, isCalendarDate, monthOfName } from './calendar-date';
import { fullYear } from './century';
import { fromSerial } from './excel-serial';
import { plainDashes } from './plain-dashes';
import { fail, type Result, succeed } from './result';
import { showFound, type Unreadable } from './unreadable';

const expectedDate = 'a date with the day first, such as 1 September 2014 or 01/09/2014';
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d)/;
const time = /[t ]\d{1,2}:\d{2}.*$/;
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
 * which is dropped).
 * A number from 1900 to 2199 is refused: it is a year and not the day in 1905 that it would be as a serial.
 */
export function parseDate(found: unknown): Result<CalendarDate, Unreadable> {
  const date = typeof found === 'number' ? dateOfSerial(found) : typeof found === 'string' ? dateOfText(found) : null;
  return date === null ? fail({ found: showFound(found), expected: expectedDate }) : succeed(date);
}

function dateOfSerial(serial: number): CalendarDate | null {
  const looksLikeAYear = Number.isInteger(serial) && serial >= 1900 && serial < 2200;
  const date = fromSerial(serial);
  return date.ok && !looksLikeAYear ? date.value : null;
}

function dateOfText(written: string): CalendarDate | null {
  const text = plainDashes(written)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
    .replace(weekday, '')
    .replace(time, '');
  if (serialAsText.test(text)) return dateOfSerial(Number(text));
  for (const shape of shapes) {
    const parts = shape.exec(text)?.groups;
    if (parts === undefined) continue;
    const date = {
      year: fullYear(parts['year'] ?? ''),
      month: parts['name'] === undefined ? Number(parts['month']) : monthOfName(parts['name']),
      day: Number(parts['day']),
    };
    if (isCalendarDate(date)) return date;
  }
  return null;
}
