import type { Steps } from '../../steps';
import type { LedgerColumns } from '../columns/columns-of';
import type { MoneyUnit } from '../../money';
import { rowsInOneStep } from '../rows-in-one-step';
import type { NumberStyles } from './number-styles';
import { readSum } from './read-sum';

const creditWord = /^(?:c|cr|credit|-|h)$/i;
const debitWord = /^(?:d|dr|debit|\+|s)$/i;

/** What a column of DR and CR says of a row: 1 for a debit, −1 for a credit; null where it says neither. */
export function readDirection(cell: unknown): 1 | -1 | null {
  const text = typeof cell === 'string' ? cell.trim().replace(/\.$/, '') : '';
  return debitWord.test(text) ? 1 : creditWord.test(text) ? -1 : null;
}

/**
 * Whether the credits of an export are written as negatives already: then neither a column of credits nor the word CR
 * turns them a second time. They are where there are credits and none of them is positive.
 * @param first the first row below the headings, counted from 0
 */
export function* creditsAreNegative(
  rows: readonly (readonly unknown[])[],
  first: number,
  columns: LedgerColumns,
  styles: NumberStyles,
  unit: MoneyUnit,
): Steps<boolean> {
  const field = columns.has('amount') ? 'amount' : 'credit';
  const column = columns.get(field);
  const direction = columns.get('direction');
  if (column === undefined || (field === 'amount' && direction === undefined)) return false;
  let hasNegative = false;
  for (let row = first; row < rows.length; row += 1) {
    if (row % rowsInOneStep === 0) yield;
    const isCredit = field === 'credit' || readDirection(rows[row]?.[direction?.at ?? -1]) === -1;
    if (!isCredit) continue;
    const sum = readSum(rows[row]?.[column.at], styles.get(field) ?? 'point', unit);
    if (!sum.ok || sum.value === 0) continue;
    if (sum.value > 0) return false;
    hasNegative = true;
  }
  return hasNegative;
}
