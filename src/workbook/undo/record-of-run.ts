import type { RunStamp } from '../receipt';
import type { TableLayout } from '../tracker';
import type { CellChange, WrittenColumn } from '../plan/refresh-plan';
import { textHash } from './text-hash';
import type { UndoColumn, UndoRecord, UndoTable } from './undo-record';

/** What a run writes into one table, for remembering it. */
export interface RunTable {
  readonly layout: TableLayout;
  readonly columns: readonly {
    readonly name: WrittenColumn;
    readonly at: TableLayout['rag'];
    readonly changes: readonly CellChange[];
    readonly isColoured: boolean;
  }[];
}

const recordColumn = ({ name, at, changes, isColoured }: RunTable['columns'][number]): UndoColumn => ({
  heading: at.state === 'present' ? at.heading : name,
  column: at.column,
  wasAdded: at.state === 'toAdd',
  wasColoured: isColoured,
  rows: changes.map(({ row }) => row - 1),
  before: changes.map(({ from }) => from),
  after: changes.map(({ to }) => textHash(to)),
});

function recordTable({ layout, columns }: RunTable): UndoTable {
  const rows = new Set(columns.flatMap(({ changes }) => changes.map(({ row }) => row)));
  const lines = layout.lines.filter(({ row }) => rows.has(row));
  return {
    table: layout.table,
    sheet: layout.sheet,
    tableName: layout.tableName,
    area: layout.area,
    showsTotals: layout.showsTotals,
    keyColumn: layout.keyColumn,
    rows: lines.map(({ row }) => row - 1),
    keys: lines.map(({ key }) => textHash(String(key))),
    columns: columns.map(recordColumn),
  };
}

/** What has to be remembered of a run to take it back. */
export const recordOfRun = (run: number, { by, when }: RunStamp, tables: readonly RunTable[]): UndoRecord => ({
  version: 1,
  run,
  by,
  when: when.toISOString(),
  tables: tables.map(recordTable),
});
