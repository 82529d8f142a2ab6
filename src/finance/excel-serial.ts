import { type CalendarDate, dateOfDayNumber, dayNumber } from './calendar-date';
import { fail, type Result, succeed } from './result';

const dayZero = dayNumber({ year: 1899, month: 12, day: 30 });
/** Excel counts a 29 February 1900 that never was, as Lotus 1-2-3 did; serials before it are one too low. */
const dayThatNeverWas = 60;
const lastSerial = 2_958_465;

/** The number by which Excel stores a day: 1 for 1 January 1900. */
export function toSerial(date: CalendarDate): number {
  const days = dayNumber(date) - dayZero;
  return days > dayThatNeverWas ? days : days - 1;
}

/** The day of an Excel serial; a fraction is a time of that day. Fails with what was expected. */
export function fromSerial(serial: number): Result<CalendarDate> {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= lastSerial)) return fail(`a date: a serial from 1 to ${lastSerial}`);
  if (days === dayThatNeverWas) return fail('a date: 29 February 1900 was no day, though Excel counts it');
  return succeed(dateOfDayNumber(dayZero + (days > dayThatNeverWas ? days : days + 1)));
}
