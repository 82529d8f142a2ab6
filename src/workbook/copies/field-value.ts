import type { MergeField } from '../../finance/merge/field';
import type { FieldValue } from '../../finance/merge/value';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { parseDate } from '../../finance/parse-date';
import { parseMoney, parseShare } from '../../finance/parse-number';
import { toSerial } from '../../finance/excel-serial';
import type { Unreadable } from '../../finance/unreadable';
import type { Result } from '../../finance/result';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import type { ContentsCell } from '../contents/table-contents';

const money: readonly string[] = ['target', 'forecast', 'delivered'];
const days: readonly string[] = ['milestoneDue', 'updated'];

/** Whether a column of a savings line, by its name, holds dates. */
export const holdsDays = (name: string): boolean => days.includes(name);

/** The unit that a column's money is written in, and the one that it is wanted in. */
export interface Units {
  readonly written: MoneyUnit;
  readonly wanted: MoneyUnit;
}

const read = <T>(parsed: Result<T, Unreadable>, made: (value: T) => FieldValue): FieldValue =>
  parsed.ok ? made(parsed.value) : { kind: 'unreadable', ...parsed.error };

const number = (value: number): FieldValue => ({ kind: 'number', number: value });

function readCell(value: CellValue, { name }: MergeField, { written, wanted }: Units): FieldValue {
  if (money.includes(name)) {
    return read(parseMoney(value, written), (sum) => number(convertMoney(sum, written, wanted)));
  }
  if (holdsDays(name)) return read(parseDate(value), (date) => ({ kind: 'date', date }));
  if (name === 'confidence') {
    // Confidence may be a word: High, Medium, Low.
    const share = parseShare(value);
    return share.ok ? number(share.value) : { kind: 'text', text: cellText(value) };
  }
  return { kind: 'text', text: cellText(value) };
}

/**
 * What a cell of a savings line says.
 * @param isSaved read from a file, in which a formula may have no result: that is not the same as blank
 */
export function fieldValue(
  { value, isFormula }: ContentsCell,
  field: MergeField,
  units: Units,
  isSaved: boolean,
): FieldValue {
  if (isBlank(value)) {
    if (!isFormula || !isSaved) return { kind: 'blank' };
    const expected = 'a value: the file was saved without what the formula gives; open it in Excel and save it again';
    return { kind: 'unreadable', found: 'a formula without a result', expected };
  }
  if (isErrorValue(value)) {
    return { kind: 'unreadable', found: `the error ${value}`, expected: 'a value: mend the formula in this cell' };
  }
  return readCell(value, field, units);
}

/** A value as it is written into a cell; null for one that could not be read. */
export function cellOfField(value: FieldValue): CellValue | null {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'date':
      return toSerial(value.date);
    case 'unreadable':
      return null;
  }
}
