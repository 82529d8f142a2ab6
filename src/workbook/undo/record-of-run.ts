import type { RunStamp } from '../receipt';
import type { TableLayout } from '../tracker';
import type { CellChange, WrittenColumn } from '../plan/refresh-plan';
import { mapInSteps, type Steps } from '../steps';
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

function* recordColumn({ name, at, changes, isColoured }: RunTable['columns'][number]): Steps<UndoColumn> {
  return {
    heading: at.state === 'present' ? at.heading : name,
    column: at.column,
    wasAdded: at.state === 'toAdd',
    wasColoured: isColoured,
    rows: changes.map(({ row }) => row - 1),
    before: changes.map(({ from }) => from),
    after: yield* mapInSteps(changes, ({ to }) => textHash(to)),
  };
}

function* recordTable({ layout, columns }: RunTable): Steps<UndoTable> {
  const rows = new Set(columns.flatMap(({ changes }) => changes.map(({ row }) => row)));
  const lines = layout.lines.filter(({ row }) => rows.has(row));
  const recorded: UndoColumn[] = [];
  for (const column of columns) recorded.push(yield* recordColumn(column));
  return {
    table: layout.table,
    sheet: layout.sheet,
    tableName: layout.tableName,
    area: layout.area,
    showsTotals: layout.showsTotals,
    keyColumn: layout.keyColumn,
    rows: lines.map(({ row }) => row - 1),
    keys: yield* mapInSteps(lines, ({ key }) => textHash(String(key))),
    columns: recorded,
  };
}

/** What has to be remembered of a run to take it back. In steps. */
export function* recordOfRun(run: number, { by, when }: RunStamp, tables: readonly RunTable[]): Steps<UndoRecord> {
  const recorded: UndoTable[] = [];
  for (const table of tables) recorded.push(yield* recordTable(table));
  return { version: 1, run, by, when: when.toISOString(), tables: recorded };
}
