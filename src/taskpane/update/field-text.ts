import { type CalendarDate, formatMediumDate, isCalendarDate } from '../../finance/calendar-date';
import { formatNumber, type MoneyUnit } from '../../finance/money';
import { parseMoney, parseShare, parseNumber } from '../../finance/parse-number';
import { fail, type Result, succeed } from '../../finance/result';
import type { FieldRule, UpdateValue } from '../../workbook';

const isDate = (value: UpdateValue): value is CalendarDate => typeof value === 'object' && value !== null;
const two = (number: number): string => String(number).padStart(2, '0');

/** A value as its field shows it for editing; a date as the browser's date field wants it, `2014-09-01`. */
export function fieldText(value: UpdateValue, rule: FieldRule): string {
  if (value === null) return '';
  if (isDate(value)) return `${value.year}-${two(value.month)}-${two(value.day)}`;
  if (typeof value === 'string') return value;
  return rule.kind === 'share' ? `${formatNumber(value * 100, 4)}%` : formatNumber(value, 4);
}

/** What a person wrote into a field; a text that cannot be read is a sentence that says what can. */
export function readField(text: string, rule: FieldRule, unit: MoneyUnit): Result<UpdateValue> {
  const trimmed = text.trim();
  if (trimmed === '') return succeed(null);
  switch (rule.kind) {
    case 'money': {
      const sum = parseMoney(trimmed, unit);
      return sum.ok ? sum : fail(`Give ${sum.error.expected}.`);
    }
    case 'share':
      return readShare(trimmed);
    case 'date': {
      const [year = NaN, month = NaN, day = NaN] = trimmed.split('-').map(Number);
      const date = { year, month, day };
      return isCalendarDate(date) ? succeed(date) : fail('Give a whole date: day, month and year.');
    }
    case 'choice':
    case 'text':
      return succeed(trimmed);
  }
}

/** A number above 1 without a sign is a percentage too: the field says that it is one. */
function readShare(text: string): Result<UpdateValue> {
  const number = parseNumber(text);
  if (number.ok && number.value.scale === null && !number.value.isShare && number.value.amount > 1) {
    return succeed(number.value.amount / 100);
  }
  const share = parseShare(text);
  return share.ok ? share : fail('Give a percentage, such as 80%.');
}

/** A value for a reader: `80%`, `1 Sep 2014`; `blank` for none. */
export function sayField(value: UpdateValue, rule: FieldRule): string {
  if (value === null) return 'blank';
  return isDate(value) ? formatMediumDate(value) : fieldText(value, rule);
}

/** Whether two values of a field are the same. */
export const sameFieldValue = (one: UpdateValue, other: UpdateValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
