import { isBlank } from '../../unreadable';
import { isTotalLabel, totalOf } from '../../total-label';
import { sumFields } from '../amounts/number-styles';
import { cellText } from '../cell-text';
import type { LedgerColumn, LedgerColumns } from '../columns/columns-of';
import type { CodeParts, LedgerField } from '../ledger-mapping';

/**
 * What a row of an export is. Three are totals only where they add up what stands above them: a `bare sum` without a word
 * beside it, a `keyless sum` that lacks its code or its period, and a `called total`, which is filled as a line is.
 */
export type LedgerRowKind =
  'line' | 'blank' | 'total' | 'bare sum' | 'keyless sum' | 'called total' | 'headings' | 'note';

const keyFields = ['code', 'costCentre', 'account', 'period', 'year', 'date'] as const;

/** Tells lines from totals, blank rows, headings that a report repeats on each page, and notes. */
export function rowTeller(columns: LedgerColumns, { fields }: CodeParts): (row: readonly unknown[]) => LedgerRowKind {
  const of = (some: readonly LedgerField[]): readonly LedgerColumn[] =>
    some.map((field) => columns.get(field)).filter((column) => column !== undefined);
  const all = [...columns.values()];
  const keys = of(keyFields);
  const codes = of(fields);
  const dates = of(['period', 'date']);
  const sums = of(sumFields);
  const words = all.filter((column) => !sums.includes(column));
  const isLabel = (cell: unknown): cell is string => typeof cell === 'string' && isTotalLabel(cell);

  return (row: readonly unknown[]): LedgerRowKind => {
    if (row.every((cell) => isBlank(cell))) return 'blank';
    if (keys.some(({ at }) => isLabel(row[at]))) return 'total';
    const lacksKey =
      codes.some(({ at }) => isBlank(row[at])) || (dates.length > 0 && dates.every(({ at }) => isBlank(row[at])));
    if (lacksKey && row.some(isLabel)) return 'total';
    if (all.length > 1 && all.filter(({ at, heading }) => repeats(row[at], heading)).length > 1) return 'headings';
    if (sums.every(({ at }) => isBlank(row[at]))) return lacksKey ? 'note' : 'line';
    if (words.every(({ at }) => isBlank(row[at]))) return 'bare sum';
    if (lacksKey) return 'keyless sum';
    return row.some((cell) => isLabel(cell) && isTotalOfRow(cell, row, keys)) ? 'called total' : 'line';
  };
}

/** Whether a label names the total of nothing else than what the row itself is about; `Total Gas Ltd` is a supplier. */
function isTotalOfRow(label: string, row: readonly unknown[], keys: readonly LedgerColumn[]): boolean {
  const of = totalOf(label);
  return of === '' || keys.some(({ at }) => of === cellText(row[at]));
}

const repeats = (cell: unknown, heading: string): boolean => typeof cell === 'string' && cell.trim() === heading;
