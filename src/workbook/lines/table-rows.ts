import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import type { Candidate } from '../locate/candidates';
import { kindOfRow, type TellingColumns } from './row-kind';

/** The rows of a table, counted from 0 on the sheet. */
export interface TableRows {
  readonly lines: readonly number[];
  /** Totals and subtotals, the totals row of an Excel table among them. */
  readonly totals: readonly number[];
}

/** Sorts the rows of a table into lines and totals; everything else is left alone. */
export function rowsOf(table: Candidate, cells: Block, columns: TellingColumns): TableRows {
  const rows = Array.from(
    { length: bottomOf(table.area) - table.area.top - 1 },
    (_, index) => table.area.top + 1 + index,
  );
  const kinds = rows.map((row) => kindOfRow(cells, row, columns));
  const having = (kind: 'line' | 'total'): number[] => rows.filter((_, index) => kinds[index] === kind);
  return {
    lines: having('line'),
    totals: table.totalsRow === null ? having('total') : [...having('total'), table.totalsRow],
  };
}
