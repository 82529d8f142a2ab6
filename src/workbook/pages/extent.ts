import type { Area } from '../tracker';
import type { PageBlock } from './page-cell';
import { tableHeight, type PageTable } from './page-table';
import type { SheetPage } from './sheet-page';

/** The cells that a block takes. */
export const blockArea = ({ top, left, rows }: PageBlock): Area => ({
  top,
  left,
  rows: rows.length,
  columns: Math.max(0, ...rows.map((row) => row.length)),
});

/** The cells that a table takes, headings included. */
export const tableArea = (table: PageTable): Area => ({
  top: table.top,
  left: table.left,
  rows: tableHeight(table),
  columns: table.columns.length,
});

/** The rows and columns of a page from A1 on, as far as anything is drawn into its cells. */
export function extentOf({ blocks, tables }: SheetPage): Area {
  const areas = [...blocks.map(blockArea), ...tables.map(tableArea)];
  return {
    top: 0,
    left: 0,
    rows: Math.max(1, ...areas.map(({ top, rows }) => top + rows)),
    columns: Math.max(1, ...areas.map(({ left, columns }) => left + columns)),
  };
}
