import { type CalendarDate, compareDates, formatDate } from '../../finance/calendar-date';
import type { MergeField } from '../../finance/merge/field';
import type { FieldValue } from '../../finance/merge/value';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { parseDate } from '../../finance/parse-date';
import { parseMoney, parseShare } from '../../finance/parse-number';
import { parseStatus, ragStatuses } from '../../finance/rag/status';
import { toSerial } from '../../finance/excel-serial';
import { showFound, type Unreadable } from '../../finance/unreadable';
import type { Result } from '../../finance/result';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import type { ContentsCell } from '../contents/table-contents';
import { cashWords, chooseFrom, type Choices, savingKindWords, stageWords } from '../lines/choices';
import { isConfidenceWord } from '../lines/confidence-word';
import type { WrittenSign } from '../lines/written-sign';

const money: readonly string[] = ['target', 'forecast', 'delivered'];
const days: readonly string[] = ['milestoneDue', 'updated'];
const choices = new Map<string, Choices<string>>([
  ['kind', savingKindWords],
  ['cash', cashWords],
  ['stage', stageWords],
]);

/** Whether a column of a savings line, by its name, holds money. */
export const holdsMoney = (name: string): boolean => money.includes(name);

/** A sum under the sign of another table; 0 stays 0. */
export const turned = (sum: number, turn: WrittenSign): number => sum * turn + 0;

/** −1 where what is written with one sign has the other one in the other place. */
export const turnBetween = (from: WrittenSign, to: WrittenSign): WrittenSign => (from === to ? 1 : -1);

/** Whether a column of a savings line, by its name, holds dates. */
export const holdsDays = (name: string): boolean => days.includes(name);

/** What a cell has to be read by. */
export interface ReadBy {
  /** The unit that the column's money is written in, and the one that it is wanted in. */
  readonly written: MoneyUnit;
  readonly wanted: MoneyUnit;
  /** −1 where the column's money is written with the other sign than it is wanted with. */
  readonly turn: WrittenSign;
  /** The last day on which an update can have been made. */
  readonly latest: CalendarDate;
  /** Read from a file, in which a formula may have no result: that is not the same as blank. */
  readonly isSaved: boolean;
}

const read = <T>(parsed: Result<T, Unreadable>, made: (value: T) => FieldValue): FieldValue =>
  parsed.ok ? made(parsed.value) : { kind: 'unreadable', ...parsed.error };

const number = (value: number): FieldValue => ({ kind: 'number', number: value });
const text = (value: string): FieldValue => ({ kind: 'text', text: value });
const unreadable = (value: CellValue, expected: string): FieldValue => ({
  kind: 'unreadable',
  found: showFound(value),
  expected,
});

function readDay(value: CellValue, name: string, latest: CalendarDate): FieldValue {
  return read(parseDate(value), (date) =>
    name === 'updated' && compareDates(date, latest) > 0
      ? {
          kind: 'unreadable',
          found: formatDate(date),
          expected: `the day of the update, ${formatDate(latest)} at the latest`,
        }
      : { kind: 'date', date },
  );
}

function readConfidence(value: CellValue): FieldValue {
  if (typeof value === 'string' && isConfidenceWord(value)) return text(cellText(value));
  const share = parseShare(value);
  return share.ok && share.value >= 0 && share.value <= 1
    ? number(share.value)
    : unreadable(value, 'a share from 0% to 100%, such as 80%, or a word such as High');
}

function readCell(value: CellValue, { name }: MergeField, { written, wanted, turn, latest }: ReadBy): FieldValue {
  if (holdsMoney(name)) {
    return read(parseMoney(value, written), (sum) => number(turned(convertMoney(sum, written, wanted), turn)));
  }
  if (holdsDays(name)) return readDay(value, name, latest);
  if (name === 'confidence') return readConfidence(value);
  const words = choices.get(name);
  if (words !== undefined) return read(chooseFrom(words, cellText(value)), text);
  if (name === 'claimedRag' && parseStatus(cellText(value)) === null) {
    return unreadable(value, `one of ${ragStatuses.join(', ')}`);
  }
  return text(cellText(value));
}

/** What a cell of a savings line says; one of a few words is given as its usual word. */
export function fieldValue({ value, isFormula }: ContentsCell, field: MergeField, by: ReadBy): FieldValue {
  if (isBlank(value)) {
    if (!isFormula || !by.isSaved) return { kind: 'blank' };
    const expected = 'a value: the file was saved without what the formula gives; open it in Excel and save it again';
    return { kind: 'unreadable', found: 'a formula without a result', expected };
  }
  if (isErrorValue(value)) {
    return { kind: 'unreadable', found: `the error ${value}`, expected: 'a value: mend the formula in this cell' };
  }
  return readCell(value, field, by);
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
