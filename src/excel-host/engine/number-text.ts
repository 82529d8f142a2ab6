import type { CellConstant } from '../book';
import { shownFormat } from './short-date';
import { numfmt } from './vendor';

/** The text a cell shows for a value under a number format; an error's text is itself. */
export function shownText(value: CellConstant | undefined, numberFormat: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return numfmt.format(shownFormat(numberFormat), value);
  } catch {
    return String(value);
  }
}

/** Whether a number format shows a number as a date or time. */
export function isDateFormat(numberFormat: string): boolean {
  return numfmt.isDateFormat(numberFormat);
}
