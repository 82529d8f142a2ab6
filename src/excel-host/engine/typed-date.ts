import { type Entry, readEntry } from './entry';
import { isDateFormat } from './number-text';
import { numfmt } from './vendor';

/** The day and the month in figures: only such a date means one day in Britain and another in America. */
const dayAndMonth = /^\s*\d{1,2}[-/.]\d{1,2}/;

/**
 * What a person means who types a date at the grid, where Univer reads the month first: the day, with its time if it has one,
 * or the same text where it is a date in America alone. `undefined` for what is no date, which Univer reads as Excel does.
 */
export function readTypedDate(typed: string): Entry | undefined {
  const read = readEntry(typed, 'General');
  if (read.numberFormat !== undefined && isDateFormat(read.numberFormat)) return read;
  if (typeof read.value !== 'string' || !dayAndMonth.test(typed)) return undefined;
  const moment = typed.includes(':') ? numfmt.parseDate(typed.trim(), { locale: 'en-GB' }) : null;
  // Without a year the parser falls back on the month first.
  return typeof moment?.v === 'number' && moment.z?.startsWith('d') === true
    ? { value: moment.v, numberFormat: 'dd/mm/yyyy hh:mm' }
    : { value: typed };
}
