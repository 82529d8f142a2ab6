import { type CalendarDate, formatDate } from '../calendar-date';
import { formatNumber } from '../money';
import { plainText, sameDate, sameFigure, sameText } from '../same';
import type { Unreadable } from '../unreadable';

/** What one cell of a savings line says. Shares are numbers from 0 to 1, money is in the master's unit. */
export type FieldValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | ({ readonly kind: 'unreadable' } & Unreadable);

/** A cell with its value; of a formula, the value that it gave when it was read. */
export interface FieldCell {
  readonly value: FieldValue;
  readonly isFormula: boolean;
  /** Where it stands in its own workbook, for a message: `Savings!E7`. */
  readonly place: string;
}

/**
 * Whether two cells say the same: numbers but for traces of binary arithmetic, dates by the day, texts but for spaces at
 * the ends and the kind of line ends. A text of spaces alone is blank.
 */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (isBlankValue(a) || isBlankValue(b)) return isBlankValue(a) && isBlankValue(b);
  if (a.kind === 'number' && b.kind === 'number') return sameFigure(a.number, b.number);
  if (a.kind === 'date' && b.kind === 'date') return sameDate(a.date, b.date);
  if (a.kind === 'text' && b.kind === 'text') return sameText(a.text, b.text);
  return a.kind === 'unreadable' && b.kind === 'unreadable' && a.found === b.found;
}

/** Whether a cell says nothing. */
export function isBlankValue(value: FieldValue): boolean {
  return value.kind === 'blank' || (value.kind === 'text' && plainText(value.text) === '');
}

/** A value for a sentence: `“On track”`, `1,234.5`, `1 October 2014`, `blank`. */
export function showValue(value: FieldValue): string {
  switch (value.kind) {
    case 'blank':
      return 'blank';
    case 'text':
      return isBlankValue(value) ? 'blank' : `“${plainText(value.text)}”`;
    case 'number':
      return formatNumber(value.number, 4);
    case 'date':
      return formatDate(value.date);
    case 'unreadable':
      return value.found;
  }
}
