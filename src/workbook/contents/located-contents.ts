import type { Block } from '../cells/block';
import type { Candidate } from '../locate/candidates';
import type { TableContents } from './table-contents';

/** A table's cells by line, as the readers of lines take them. */
export function locatedContents({ kind, sheet, tableName, area, columns, headings, rows }: TableContents): {
  readonly table: Candidate;
  readonly cells: Block;
} {
  const byRow = new Map(rows.map((one) => [one.row - 1, one]));
  const places = new Map(columns.map(({ column }, index) => [column, index]));
  const at = (row: number, column: number) => byRow.get(row)?.cells[places.get(column) ?? -1];
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
    cells: {
      value: (row, column) => at(row, column)?.value ?? '',
      formula: (row, column) => at(row, column)?.formula ?? '',
    },
  };
}
