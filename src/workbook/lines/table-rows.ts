import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import { isBlank } from '../cells/cell-value';
import type { Candidate } from '../locate/candidates';
import { mapInSteps, type Steps } from '../steps';
import { kindOfRow, looksLikeReference, type TellingColumns } from './row-kind';

/** The rows of a table, counted from 0 on the sheet. */
export interface TableRows {
  readonly lines: readonly number[];
  /** Totals and subtotals, the totals row of an Excel table among them. */
  readonly totals: readonly number[];
}

/**
 * The lines of a plain range without the rows of a summary or a key that stands below it: after the last reference and a
 * blank row, words where all lines have references.
 */
function withoutBlockBelow(lines: readonly number[], cells: Block, columns: TellingColumns): readonly number[] {
  const { key, words, figures } = columns;
  if (key === null) return lines;
  const isReference = (row: number): boolean => looksLikeReference(cells.value(row, key));
  const hasNoKey = (row: number): boolean => isBlank(cells.value(row, key));
  const lastReference = lines.filter(isReference).at(-1);
  if (lastReference === undefined) return lines;
  if (!lines.every((row) => row > lastReference || isReference(row) || hasNoKey(row))) return lines;
  const all = [key, ...words, ...figures];
  const isBlankRow = (row: number): boolean => all.every((column) => isBlank(cells.value(row, column)));
  let gap = lastReference + 1;
  while (gap <= (lines.at(-1) ?? 0) && !isBlankRow(gap)) gap += 1;
  return lines.filter((row) => row < gap || hasNoKey(row));
}

/** Sorts the rows of a table into lines and totals; everything else is left alone. In steps. */
export function* rowsOf(table: Candidate, cells: Block, columns: TellingColumns): Steps<TableRows> {
  const rows = Array.from(
    { length: bottomOf(table.area) - table.area.top - 1 },
    (_, index) => table.area.top + 1 + index,
  );
  const kinds = yield* mapInSteps(rows, (row) => kindOfRow(table, cells, row, columns));
  const having = (kind: 'line' | 'total'): number[] => rows.filter((_, index) => kinds[index] === kind);
  return {
    lines: table.tableName === null ? withoutBlockBelow(having('line'), cells, columns) : having('line'),
    totals: table.totalsRow === null ? having('total') : [...having('total'), table.totalsRow],
  };
}
