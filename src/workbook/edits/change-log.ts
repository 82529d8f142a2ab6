import type { CellValue } from '../cells/cell-value';
import { type LogCells, type LogShape, runColumns } from '../excel/log-rows';
import type { RowCell } from './edit-plan';
import { encodeRow } from './log-codec';

/** The log of everything that is written but for RAG: the audit trail, and what an undo works from. */
export const changeLogShape: LogShape = {
  kind: 'ChangeLog',
  sheet: 'Change log',
  names: ['ChangeLog', 'tblChangeLog', 'Change_history'],
  columns: [
    runColumns.run,
    runColumns.when,
    { field: 'title', heading: 'Title', width: 160, format: 'General' },
    { field: 'table', heading: 'Table', width: 60, format: 'General' },
    { field: 'ref', heading: 'Ref', width: 90, format: '@' },
    { field: 'column', heading: 'Column', width: 110, format: '@' },
    { field: 'from', heading: 'From', width: 140, format: 'General' },
    { field: 'to', heading: 'To', width: 140, format: 'General' },
    { field: 'reason', heading: 'Reason', width: 320, format: 'General' },
    runColumns.by,
  ],
};

/** What rows of the log have in common. */
interface About {
  readonly title: string;
  readonly table: string;
  readonly reason: string;
}

/** One changed cell. Its number format goes with it, so that a day is read as a day. */
export function cellRow(
  { title, table, reason }: About,
  changed: { readonly ref: string; readonly column: string; readonly from: CellValue; readonly to: CellValue },
  numberFormat: string,
): LogCells {
  // In a cell whose format is text a number would become a text.
  const format = numberFormat === '@' ? 'General' : numberFormat;
  const { ref, column, from, to } = changed;
  return { cells: { title, table, ref, column, from, to, reason }, formats: { from: format, to: format } };
}

/** A row that came or went, with all of its cells. */
export const wholeRow = (
  { title, table, reason }: About,
  side: 'from' | 'to',
  ref: string,
  cells: readonly RowCell[],
): LogCells[] => encodeRow(cells).map((text) => ({ cells: { title, table, ref, column: '', [side]: text, reason } }));

/** A column that came or went. */
export const columnRow = ({ title, table, reason }: About, side: 'from' | 'to', column: string): LogCells => ({
  cells: { title, table, ref: '', column, [side]: column, reason },
});
