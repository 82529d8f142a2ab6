import { type OfTable, sayTable } from '../../contents/tables-of';
import { batchRow, replacedRows } from '../batches/batch-log';
import { cellRow, columnRow, wholeRow } from '../change-log';
import type { CellEdit, EditPlan, RowCell } from '../edit-plan';
import type { LogCells } from '../../excel/log-rows';
import { mapInSteps, type Steps } from '../../steps';
import type { ReadyTarget } from './target';
import { formatAfter } from './cell-formats';

/** Everything that stands in a row that goes, also under headings that we do not know. */
export type WholeRows = (of: OfTable, row: number) => readonly RowCell[] | undefined;

/** The rows that a run leaves in the change log: in the order in which an undo may take them back. In steps. */
export function* rowsOfRun(
  { title, edits, rowsAdded, rowsRemoved, columnsAdded, columnsRemoved, batches }: EditPlan,
  targets: readonly ReadyTarget[],
  wholeOf: WholeRows,
): Steps<LogCells[]> {
  const about = (of: OfTable & { readonly why: string }) => ({ title, table: sayTable(of), reason: of.why });
  const columnOf = new Map(
    targets.flatMap(({ columns }) => columns.flatMap((column) => column.edits.map((edit) => [edit, column] as const))),
  );
  const formatOf = (edit: CellEdit): string => {
    const column = columnOf.get(edit);
    return column === undefined ? 'General' : formatAfter(column, edit);
  };
  yield;
  const cells = yield* mapInSteps(edits, (edit) => cellRow(about(edit), edit, formatOf(edit)));
  const added = yield* mapInSteps(rowsAdded, (row) => wholeRow(about(row), 'to', row.ref, row.cells));
  const removed = yield* mapInSteps(rowsRemoved, (row) =>
    wholeRow(about(row), 'from', row.ref, wholeOf(row, row.row) ?? row.cells),
  );
  return [
    ...cells,
    ...columnsAdded.flatMap((column) => [
      columnRow(about(column), 'to', column.column),
      ...column.cells.map(({ ref, to }) =>
        cellRow(about(column), { ref, column: column.column, from: '', to }, 'General'),
      ),
    ]),
    ...added.flat(),
    ...columnsRemoved.flatMap((column) => [
      columnRow(about(column), 'from', column.column),
      ...column.cells.map(({ ref, from }) =>
        cellRow(about(column), { ref, column: column.column, from, to: '' }, 'General'),
      ),
    ]),
    ...removed.flat(),
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

/** The rows that a run replaces many at once, as they are kept in the table ReplacedRows. In steps. */
export function* replacedByRun({ batches }: EditPlan, wholeOf: WholeRows): Steps<LogCells[]> {
  const rows: LogCells[][] = [];
  for (const batch of batches) rows.push(yield* replacedRows(batch, (row) => wholeOf(batch, row)));
  return rows.flat();
}

/** About as many rows as it will keep; never fewer. */
export const mostReplacedByRun = ({ batches }: EditPlan): number =>
  batches.reduce((sum, { kept }) => sum + 3 * kept.length, 0);
