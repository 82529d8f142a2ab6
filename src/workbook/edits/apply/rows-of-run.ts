import { cellRow, columnRow, wholeRow } from '../change-log';
import type { EditPlan, RowCell } from '../edit-plan';
import type { LogCells } from '../../excel/log-rows';
import type { ReadyTarget } from './target';
import { formatAfter } from './write-cells';

/** A row that goes, with everything that stands in it. */
export interface LeavingRow {
  readonly table: string;
  readonly ref: string;
  readonly why: string;
  readonly cells: readonly RowCell[];
}

/** The rows that a run leaves in the change log: in the order in which an undo may take them back. */
export function rowsOfRun(
  { title, edits, rowsAdded, columnsAdded, columnsRemoved }: EditPlan,
  targets: readonly ReadyTarget[],
  leaving: readonly LeavingRow[],
): LogCells[] {
  const about = ({ table, why }: { readonly table: string; readonly why: string }) => ({ title, table, reason: why });
  const formats = new Map(
    targets.flatMap(({ columns }) =>
      columns.flatMap((column) => column.edits.map((edit) => [edit, formatAfter(column, edit)] as const)),
    ),
  );
  return [
    ...edits.map((edit) => cellRow(about(edit), edit, formats.get(edit) ?? 'General')),
    ...columnsAdded.flatMap((column) => [
      columnRow(about(column), 'to', column.column),
      ...column.cells.map(({ ref, to }) =>
        cellRow(about(column), { ref, column: column.column, from: '', to }, 'General'),
      ),
    ]),
    ...rowsAdded.flatMap((row) => wholeRow(about(row), 'to', row.ref, row.cells)),
    ...columnsRemoved.flatMap((column) => [
      columnRow(about(column), 'from', column.column),
      ...column.cells.map(({ ref, from }) =>
        cellRow(about(column), { ref, column: column.column, from, to: '' }, 'General'),
      ),
    ]),
    ...leaving.flatMap((row) => wholeRow(about(row), 'from', row.ref, row.cells)),
  ];
}

/** About as many rows as a run will log, before the removed rows have been read; never fewer. */
export const mostRowsOfRun = ({ edits, rowsAdded, rowsRemoved, columnsAdded, columnsRemoved }: EditPlan): number =>
  edits.length +
  3 * (rowsAdded.length + rowsRemoved.length) +
  [...columnsAdded, ...columnsRemoved].reduce((sum, { cells }) => sum + 1 + cells.length, 0);
