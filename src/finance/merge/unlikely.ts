import { farAboveAll, mostTimes } from '../far-above';
import { isFarOff, mostYearsOff } from '../far-off';
import { convertMoney } from '../money';
import { ragStatuses } from '../rag/status';
import { plainText } from '../same';
import { fieldKey, type MergeField } from './field';
import type { MergeLine, MergeTable } from './merge-table';
import type { FieldValue } from './value';

/**
 * Whether a value of a copy is hardly meant, so that a person is asked: a sum far above the targets and forecasts that the
 * master has for the line and above what stands in its own cell, a day far from the years of the table, or a word for a
 * confidence that nobody else uses.
 */
export function isUnlikely(master: MergeTable, own: MergeLine, field: MergeField, copy: FieldValue): boolean {
  switch (copy.kind) {
    case 'number':
      return isFarAboveLine(master, own, field, copy.number);
    case 'date':
      return isFarOff(
        copy.date,
        master.fields.flatMap(({ year }) => year ?? []),
      );
    case 'text':
      return field.name === 'confidence' && !isUsedConfidence(master, field, copy.text);
    case 'blank':
    case 'unreadable':
      return false;
  }
}

/** What would not be asked about, for a sentence. */
export function likelyValue(copy: FieldValue): string {
  switch (copy.kind) {
    case 'number':
      return `a sum in the unit of the column, and this is over ${mostTimes} times any other of the line`;
    case 'date':
      return `a day within ${mostYearsOff} years of those of the table`;
    case 'text':
    case 'blank':
    case 'unreadable':
      return 'a share such as 80%, or a word that other lines use, such as High, Medium or Low';
  }
}

const comparedWith: readonly string[] = ['target', 'forecast'];

function isFarAboveLine({ fields, units }: MergeTable, own: MergeLine, field: MergeField, sum: number): boolean {
  const key = fieldKey(field);
  const unit = units.get(key);
  if (unit === undefined) return false;
  const beside = fields.flatMap((other) => {
    const otherKey = fieldKey(other);
    const value = own.cells.get(otherKey)?.value;
    if (value?.kind !== 'number' || (otherKey !== key && !comparedWith.includes(other.name))) return [];
    return [{ amount: convertMoney(value.number, units.get(otherKey) ?? unit, unit) }];
  });
  return farAboveAll(sum, beside) !== null;
}

const wordKey = (text: string): string => plainText(text).toLowerCase();

/** The words that anybody understands; colours too, where confidence is given as a status. */
const usualWords = new Set(
  ['High', 'Medium', 'Med', 'Low', 'Very high', 'Very low', 'H', 'M', 'L', ...ragStatuses].map(wordKey),
);

function isUsedConfidence({ lines }: MergeTable, field: MergeField, text: string): boolean {
  const [word, key] = [wordKey(text), fieldKey(field)];
  return usualWords.has(word) || lines.some(({ cells }) => isWord(cells.get(key)?.value, word));
}

const isWord = (value: FieldValue | undefined, word: string): boolean =>
  value?.kind === 'text' && wordKey(value.text) === word;
