import type { TableCells } from '../assess/snapshot';
import type { Block } from '../cells/block';
import type { TableContents } from './table-contents';

function blockOf({ rows, columns }: TableContents): Block {
  const places = new Map(columns.map(({ column }, place) => [column, place]));
  const byRow = new Map(rows.map(({ row, cells }) => [row - 1, cells]));
  const cellAt = (row: number, column: number) => byRow.get(row)?.[places.get(column) ?? -1];
  return {
    value: (row, column) => cellAt(row, column)?.value ?? '',
    formula: (row, column) => cellAt(row, column)?.formula ?? '',
  };
}

/** A table's contents as the readers of cells want them; cells under headings that we do not know are blank in it. */
export function tableCellsOf(table: TableContents): TableCells {
  const { kind, sheet, tableName, area, headings, columns, sheetIsProtected } = table;
  return {
    table: {
      kind,
      sheet,
      tableName,
      nameRank: null,
      area,
      totalsRow: null,
      headings,
      match: {
        kind,
        columns: columns.map(({ heading, ...column }) => ({ ...column, text: heading })),
        doubled: [],
        missing: [],
      },
      spanning: [],
    },
    cells: blockOf(table),
    sheetIsProtected,
    lockedColumns: new Set(),
  };
}
