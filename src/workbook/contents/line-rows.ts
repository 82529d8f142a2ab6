import type { ColumnOf } from '../headings/table-headings';
import { columnsOf, type TableColumns } from '../lines/columns';
import { RowReader } from '../lines/row-reader';
import { tableCellsOf } from './table-cells';
import type { ContentsKind, ContentsRow, TableContents } from './table-contents';

/** A line of a table with a reader of its cells. */
export interface LineRow {
  readonly row: ContentsRow;
  readonly reader: RowReader;
}

/** The lines of a table, to be read cell by cell by our names of its columns. */
export function lineRowsOf<Kind extends ContentsKind>(
  table: TableContents,
): { readonly columns: TableColumns<ColumnOf<Kind> & string>; readonly lines: readonly LineRow[] } {
  const { table: located, cells } = tableCellsOf(table);
  const lines = table.rows
    .filter(({ kind }) => kind === 'line')
    .map((row) => ({ row, reader: new RowReader(table.sheet, cells, row.row - 1) }));
  return { columns: columnsOf<Kind>(located), lines };
}
