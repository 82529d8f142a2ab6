import { refKey } from '../../../finance/reference';
import type { ContentsKind, TableContents, WorkbookContents } from '../../contents/table-contents';
import { mapInSteps, type Steps } from '../../steps';
import type { BatchCell, RowCell } from '../edit-plan';
import { decodeRow } from '../log-codec';
import { encodeBatch } from './batch-log';

/** The rows of a batch as they were before a run; null where one of them cannot be read. */
export type ReplacedRows = (of: {
  readonly table: ContentsKind;
  readonly batch: readonly BatchCell[];
}) => readonly (readonly RowCell[])[] | null;

/** The rows of one batch as far as they have been read; a row that is longer than a cell holds goes on in the next. */
interface Reading {
  readonly rows: (readonly RowCell[])[];
  begun: string;
}

const nameOf = (table: string, batch: string): string => `${table}\n${refKey(batch)}`;

function* readingsOf(log: TableContents, run: number): Steps<ReadonlyMap<string, Reading>> {
  const at = (field: string): number => log.columns.findIndex((column) => column.field === field);
  const [runAt, tableAt, batchAt, rowAt] = [at('run'), at('table'), at('batch'), at('row')];
  const readings = new Map<string, Reading>();
  yield* mapInSteps(log.rows, ({ kind, cells }) => {
    const text = (column: number): string => String(cells[column]?.value ?? '');
    if (kind !== 'line' || Number(text(runAt)) !== run) return;
    const name = nameOf(text(tableAt), text(batchAt));
    const reading = readings.get(name) ?? { rows: [], begun: '' };
    readings.set(name, reading);
    reading.begun += text(rowAt);
    const row = decodeRow(reading.begun);
    if (row === null) return;
    reading.begun = '';
    reading.rows.push(row);
  });
  return readings;
}

/** Reads what a run has kept in the table ReplacedRows. In steps. */
export function* replacedBy({ tables }: WorkbookContents, run: number): Steps<ReplacedRows> {
  const readings = tables.ReplacedRows === undefined ? null : yield* readingsOf(tables.ReplacedRows, run);
  return ({ table, batch }) => {
    const { rows, begun } = readings?.get(nameOf(table, encodeBatch(batch))) ?? { rows: [], begun: '' };
    return begun === '' ? rows : null;
  };
}
