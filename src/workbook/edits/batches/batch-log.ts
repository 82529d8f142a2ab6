import type { CellValue } from '../../cells/cell-value';
import { type LogCells, type LogShape, runColumns } from '../../excel/log-rows';
import { mapInSteps, type Steps } from '../../steps';
import { decodeRow, encodeRow } from '../log-codec';
import type { LoggedState } from '../logged-run';
import type { BatchCell, BatchChange, RowCell } from '../edit-plan';

/** The rows that runs have replaced or taken out many at once, as they were. */
export const replacedRowsShape: LogShape = {
  kind: 'ReplacedRows',
  sheet: 'Replaced rows',
  names: ['ReplacedRows', 'tblReplacedRows', 'Replaced_rows'],
  columns: [
    runColumns.run,
    runColumns.when,
    { field: 'table', heading: 'Table', width: 80, format: 'General' },
    { field: 'batch', heading: 'Rows of', width: 160, format: '@' },
    { field: 'row', heading: 'Row as it was', width: 480, format: 'General' },
    runColumns.by,
  ],
};

/** What tells a batch in a log: `[["Period",4]]`; `[]` for all lines. */
export const encodeBatch = (batch: readonly BatchCell[]): string =>
  encodeRow(batch.map(({ column, value }) => ({ column, content: value }))).join('');

/** Reads it back; null where the text tells no batch. */
export function decodeBatch(text: string): BatchCell[] | null {
  const cells = decodeRow(text);
  if (cells === null) return null;
  const batch = cells.flatMap(({ column, content }) =>
    typeof content === 'object' ? [] : [{ column, value: content }],
  );
  return batch.length < cells.length ? null : batch;
}

const stateText = ({ rows, mark }: LoggedState): string => `${rows} rows (${mark})`;
const statePattern = /^(\d+) rows \(([0-9a-z]+-[0-9a-z]+)\)$/;

/** Reads back how many rows a batch had; null where the cell tells something else. */
export function decodeState(cell: CellValue): LoggedState | null {
  const [, rows, mark] = statePattern.exec(String(cell)) ?? [];
  return rows === undefined || mark === undefined ? null : { rows: Number(rows), mark };
}

/** The one row of the change log that tells of a batch. */
export const batchRow = (title: string, { table, batch, before, after, why }: BatchChange): LogCells => ({
  cells: {
    title,
    table,
    ref: encodeBatch(batch),
    column: '',
    from: stateText(before),
    to: stateText(after),
    reason: why,
  },
});

/**
 * The rows of a batch as they were, for the table ReplacedRows; a long row goes on in the next. In steps.
 * @param wholeOf all cells of a row that goes, also those under headings that we do not know
 */
export function* replacedRows(
  { table, batch, kept }: BatchChange,
  wholeOf: (row: number) => readonly RowCell[] | undefined,
): Steps<LogCells[]> {
  const words = encodeBatch(batch);
  const rows = yield* mapInSteps(kept, ({ row, cells }) =>
    encodeRow(wholeOf(row) ?? cells).map((text): LogCells => ({ cells: { table, batch: words, row: text } })),
  );
  return rows.flat();
}
