import { type CalendarDate, formatDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import { parseDateInYear } from '../../finance/parse-date-in-year';
import { fail, type Result, succeed } from '../../finance/result';

/** What a blank date field shows of how a date may be written. */
export const datePlaceholder = 'dd/mm/yyyy';

const two = (number: number): string => String(number).padStart(2, '0');

/** A date as its field shows it for editing, the day first whatever the computer's language: `01/09/2014`. */
export const dateText = ({ year, month, day }: CalendarDate): string => `${two(day)}/${two(month)}/${year}`;

/** A date that a person typed; without a year it is the day in the financial year. */
export function readDate(text: string, year: FinancialYear): Result<CalendarDate> {
  const date = parseDateInYear(text, year);
  return date.ok ? succeed(date.value) : fail('Give a day, such as 1/9/2014 or 1 Sep.');
}

/** What a typed date was read as, in words, where the text does not say it whole; null where it does or cannot be read. */
export function dateHint(text: string, year: FinancialYear): string | null {
  const date = parseDateInYear(text, year);
  return date.ok && dateText(date.value) !== text.trim() ? formatDate(date.value) : null;
}
