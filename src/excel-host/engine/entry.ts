import { type CellConstant, type ErrorText, errorTexts } from '../book';
import { dayLength, dayZero } from './serial-day';

/** What Excel makes of something typed or written into a cell. */
export interface Entry {
  readonly value?: CellConstant;
  readonly formula?: string;
  /** The format the entry brings. */
  readonly numberFormat?: string;
}

/** The number format that a cell takes from an entry; `undefined` where it keeps one of its own. */
export function formatTaken({ numberFormat }: Entry, cellFormat: string): string | undefined {
  return cellFormat === 'General' ? numberFormat : undefined;
}

const errors = new Set<string>(errorTexts);
/** Those that only a calculation gives: typed, they are text. */
const calculatedErrors = new Set<string>(['#BUSY!', '#CONNECT!', '#BLOCKED!'] satisfies ErrorText[]);

/** Whether a text is one of Excel's errors. */
export function isErrorText(text: string): text is ErrorText {
  return errors.has(text);
}

/**
 * Reads an entry as Excel with British settings does: a text that looks like a number, a sum of money, a percentage or
 * a date becomes one, `=` begins a formula, and an apostrophe keeps the rest as text. `2011/12` becomes a date, as it
 * does in Excel; in a cell whose format is text (`@`) everything stays as it is written.
 */
export function readEntry(written: CellConstant, cellFormat: string): Entry {
  if (typeof written !== 'string') return { value: written };
  if (written === '' || cellFormat === '@') return { value: written };
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (written.startsWith('=') && written.length > 1) return { formula: written };
  const text = written.trim();
  const upper = text.toUpperCase();
  if (isErrorText(upper) && !calculatedErrors.has(upper)) return { value: upper };
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  return readNumber(text) ?? readDate(text) ?? { value: written };
}

const numberPattern =
  /^([+-])?\s*(\()?\s*([£$€])?\s*([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%)?\s*(\))?$/i;

function readNumber(text: string): Entry | undefined {
  const match = numberPattern.exec(text);
  if (match === null) return undefined;
  const [, sign1, open, currency, sign2, whole = '', fraction = '', exponent = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined) || !/\d/.test(whole + fraction)) return undefined;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = [sign1, sign2].includes('-') !== (open !== undefined);
  const value = (isNegative ? -size : size) / (percent === undefined ? 1 : 100);
  const decimals = fraction.length > 1 ? '.00' : '';
  if (percent !== undefined) return { value, numberFormat: `0${decimals}%` };
  if (currency !== undefined) return { value, numberFormat: `${currency}#,##0${decimals}` };
  if (whole.includes(',')) return { value, numberFormat: `#,##0${decimals}` };
  return exponent === '' ? { value } : { value, numberFormat: '0.00E+00' };
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return Math.max(monthNames.indexOf(lower), longMonthNames.indexOf(lower)) + 1;
}

function readDate(text: string): Entry | undefined {
  const numeric = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (numeric !== null) return numericDate(numeric[1] ?? '', numeric[3] ?? '', numeric[4]);
  const named = /^(\d{1,2})[ -]([A-Za-z]+)(?:[ -](\d{2,4}))?$/.exec(text);
  if (named !== null)
    return dated(
      named[3] === undefined ? thisYear() : fullYear(named[3]),
      monthOf(named[2] ?? ''),
      Number(named[1]),
      'dd-mmm-yy',
    );
  const month = /^([A-Za-z]+)[ -](\d{4}|\d{2})$/.exec(text);
  if (month !== null) return dated(fullYear(month[2] ?? ''), monthOf(month[1] ?? ''), 1, 'mmm-yy');
  return undefined;
}

function numericDate(first: string, second: string, third: string | undefined): Entry | undefined {
  if (first.length === 4) {
    return third === undefined
      ? dated(Number(first), Number(second), 1, 'mmm-yy')
      : dated(Number(first), Number(second), Number(third), 'dd/mm/yyyy');
  }
  if (first.length > 2) return undefined;
  return third === undefined
    ? dated(thisYear(), Number(second), Number(first), 'dd-mmm')
    : dated(fullYear(third), Number(second), Number(first), 'dd/mm/yyyy');
}

function thisYear(): number {
  return new Date().getFullYear();
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return undefined;
  return { value: Math.round((time - dayZero) / dayLength), numberFormat };
}
