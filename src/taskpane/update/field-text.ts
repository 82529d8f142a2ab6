import { type CalendarDate, formatMediumDate } from '../../finance/calendar-date';
import { formatNumber } from '../../finance/money';
import { parseMoney, parseNumber, parseShare } from '../../finance/parse-number';
import { fail, type Result, succeed } from '../../finance/result';
import type { FieldRule, TrackerSettings, UpdateValue } from '../../workbook';
import { dateText, readDate } from '../fields/typed-date';

/** What the workbook says of how a typed value is meant: the unit of money, and the year of a day without one. */
export type TypedIn = Pick<TrackerSettings, 'unit' | 'year'>;

const isDate = (value: UpdateValue): value is CalendarDate => typeof value === 'object' && value !== null;

/** A value as its field shows it for editing: `1,234.5`, `80%`, `01/09/2014`. */
export function fieldText(value: UpdateValue, rule: FieldRule): string {
  if (value === null) return '';
  if (isDate(value)) return dateText(value);
  if (typeof value === 'string') return value;
  return rule.kind === 'confidence' ? `${formatNumber(value * 100, 4)}%` : formatNumber(value, 4);
}

/** What a person wrote into a field; a text that cannot be read is a sentence that says what can. */
export function readField(text: string, rule: FieldRule, typedIn: TypedIn): Result<UpdateValue> {
  const trimmed = text.trim();
  if (trimmed === '') return succeed(null);
  switch (rule.kind) {
    case 'money': {
      const sum = parseMoney(trimmed, typedIn.unit);
      return sum.ok ? sum : fail(`Give ${sum.error.expected}.`);
    }
    case 'confidence':
      return readConfidence(trimmed);
    case 'date':
      return readDate(trimmed, typedIn.year);
    case 'choice':
    case 'text':
      return succeed(trimmed);
  }
}

/** A number above 1 without a sign is a percentage too; a text without a number is words, which the sheet may hold as well. */
function readConfidence(text: string): Result<UpdateValue> {
  if (!/\d/.test(text)) return succeed(text);
  const number = parseNumber(text);
  if (number.ok && number.value.scale === null && !number.value.isShare && number.value.amount > 1) {
    return succeed(number.value.amount / 100);
  }
  const share = parseShare(text);
  return share.ok ? share : fail('Give a percentage, such as 80%, or words, such as High.');
}

/** A value for a reader: `80%`, `1 Sep 2014`; `blank` for none. */
export function sayField(value: UpdateValue, rule: FieldRule): string {
  if (value === null) return 'blank';
  return isDate(value) ? formatMediumDate(value) : fieldText(value, rule);
}

/** Whether two values of a field are the same. */
export const sameFieldValue = (one: UpdateValue, other: UpdateValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
