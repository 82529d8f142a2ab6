import type { ContentsKind } from '../../contents/table-contents';
import { batchRow, replacedRows } from '../batches/batch-log';
import { cellRow, columnRow, wholeRow } from '../change-log';
import type { EditPlan, RowCell } from '../edit-plan';
import type { LogCells } from '../../excel/log-rows';
import type { ReadyTarget } from './target';
import { formatAfter } from './write-cells';

/** Everything that stands in a row that goes, also under headings that we do not know. */
export type WholeRows = (table: ContentsKind, row: number) => readonly RowCell[] | undefined;

/** The rows that a run leaves in the change log: in the order in which an undo may take them back. */
export function rowsOfRun(
  { title, edits, rowsAdded, rowsRemoved, columnsAdded, columnsRemoved, batches }: EditPlan,
  targets: readonly ReadyTarget[],
  wholeOf: WholeRows,
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
    ...rowsRemoved.flatMap((row) => wholeRow(about(row), 'from', row.ref, wholeOf(row.table, row.row) ?? row.cells)),
    ...batches.map((batch) => batchRow(title, batch)),
  ];
}

/** About as many rows as a run will log, before the removed rows have been read; never fewer. */
export const mostRowsOfRun = ({
  edits,
  rowsAdded,
  rowsRemoved,
  columnsAdded,
  columnsRemoved,
  batches,
}: EditPlan): number =>
  edits.length +
  batches.length +
  3 * (rowsAdded.length + rowsRemoved.length) +
  [...columnsAdded, ...columnsRemoved].reduce((sum, { cells }) => sum + 1 + cells.length, 0);

/** The rows that a run replaces many at once, as they are kept in the table ReplacedRows. */
export const replacedByRun = ({ batches }: EditPlan, wholeOf: WholeRows): LogCells[] =>
  batches.flatMap((batch) => replacedRows(batch, (row) => wholeOf(batch.table, row)));

/** About as many rows as it will keep; never fewer. */
export const mostReplacedByRun = ({ batches }: EditPlan): number =>
  batches.reduce((sum, { kept }) => sum + 3 * kept.length, 0);
