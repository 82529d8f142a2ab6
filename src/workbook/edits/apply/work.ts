import { bottomOf, parseAddress } from '../../cells/address';
import type { TableContents } from '../../contents/table-contents';
import { contentsKinds } from '../../contents/table-contents';
import { aboutOf, isSameTable, type OfTable, tablesOf } from '../../contents/tables-of';
import { groupInSteps, mapInSteps, type Steps } from '../../steps';
import type { AddedColumn, AddedRow, CellEdit, EditPlan, RemovedColumn, RemovedRow } from '../edit-plan';

/** The changes of one column of a table. */
export interface ColumnEdits {
  /** Counted from 0 on the sheet. */
  readonly column: number;
  /** In the order of the rows; not empty. */
  readonly edits: readonly CellEdit[];
}

/** What a plan does to one table that is there. */
export interface TableWork {
  readonly table: TableContents;
  readonly columns: readonly ColumnEdits[];
  readonly rowsAdded: readonly AddedRow[];
  readonly rowsRemoved: readonly RemovedRow[];
  readonly columnsAdded: readonly AddedColumn[];
  readonly columnsRemoved: readonly RemovedColumn[];
}

function* columnsOf(edits: readonly CellEdit[]): Steps<ColumnEdits[]> {
  const byColumn = yield* groupInSteps(edits, ({ place }) => parseAddress(place.address)?.left ?? 0);
  return yield* mapInSteps(
    [...byColumn],
    ([column, changes]) => ({ column, edits: [...changes].sort((one, other) => one.row - other.row) }),
    1,
  );
}

function* workIn(plan: EditPlan, table: TableContents): Steps<TableWork> {
  const about = aboutOf(table);
  const of = <Part extends OfTable>(parts: readonly Part[]): Part[] => parts.filter((part) => isSameTable(about, part));
  const batches = of(plan.batches);
  return {
    table,
    columns: yield* columnsOf([...of(plan.edits), ...batches.flatMap(({ edits }) => edits)]),
    rowsAdded: [...of(plan.rowsAdded), ...batches.flatMap(({ rowsAdded }) => rowsAdded)],
    rowsRemoved: [...of(plan.rowsRemoved), ...batches.flatMap(({ rowsRemoved }) => rowsRemoved)],
    columnsAdded: of(plan.columnsAdded),
    columnsRemoved: of(plan.columnsRemoved),
  };
}

/** The tables that are there and that a plan writes into. In steps. */
export function* workOf(plan: EditPlan): Steps<TableWork[]> {
  const all: TableWork[] = [];
  for (const table of contentsKinds.flatMap((kind) => tablesOf(plan.contents, kind))) {
    const work = yield* workIn(plan, table);
    const parts = [work.columns, work.rowsAdded, work.rowsRemoved, work.columnsAdded, work.columnsRemoved];
    if (parts.some((list) => list.length > 0)) all.push(work);
    yield;
  }
  return all;
}

/** Where the added rows of a table stand, counted from 0: in its last blank rows, then below it. */
export function placeOfRows({ table, rowsAdded }: TableWork): { readonly top: number; readonly below: number } {
  const end = bottomOf(table.area);
  const last = table.rows.filter(({ kind }) => kind === 'line').at(-1);
  const isBlank = (row: number): boolean =>
    table.rows.filter((one) => one.row - 1 >= row).every(({ cells }) => cells.every(({ formula }) => formula === ''));
  const after = last?.row ?? table.area.top + 1;
  // A plain range goes on below its last line; what stands there is a total or a note.
  const top = table.tableName === null || isBlank(after) ? after : end;
  return { top, below: Math.max(0, top + rowsAdded.length - end) };
}

/** Neighbouring rows, counted from 0. */
export interface RowRun {
  readonly top: number;
  readonly rows: number;
}

/** Runs of neighbouring rows, from the bottom up, so that the ones above stay where they are. */
export function runsOf(removed: readonly RemovedRow[]): RowRun[] {
  const runs: { top: number; rows: number }[] = [];
  for (const row of removed.map((one) => one.row - 1).sort((one, other) => other - one)) {
    const run = runs.at(-1);
    if (run?.top === row + 1) {
      run.top = row;
      run.rows += 1;
    } else runs.push({ top: row, rows: 1 });
  }
  return runs;
}
