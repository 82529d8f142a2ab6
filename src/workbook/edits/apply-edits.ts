import { fail, succeed, type Result } from '../../finance/result';
import { cellAddress } from '../cells/address';
import type { Taken } from '../excel/create-table';
import type { LogCells, RunLog } from '../excel/log-rows';
import { asOwnWrites } from '../excel/own-writes';
import { askLog } from '../excel/run-log';
import { withExcel, type Session } from '../excel/session';
import { sendAll } from '../excel/trips';
import { failure, type TrackerFailure } from '../failure';
import type { RunStamp } from '../receipt';
import { createOwnTable } from './apply/create-own-table';
import { noRoom } from './apply/refusals';
import { mostRowsOfRun, rowsOfRun, type LeavingRow } from './apply/rows-of-run';
import { askTarget, missingTarget, targetOf, type ReadyTarget } from './apply/target';
import { workOf } from './apply/work';
import { writeEdits } from './apply/write-cells';
import { placeColumns, removeColumns, writeAddedColumns } from './apply/write-columns';
import { cellsOfRow, removeRows, writeAddedRows } from './apply/write-rows';
import { isEmptyPlan } from './assemble-plan';
import { changeLogShape } from './change-log';
import type { EditPlan } from './edit-plan';
import type { EditedRange, EditReceipt } from './edit-receipt';

/** Everything a run needs, once nothing stands in its way. */
interface ReadyRun {
  readonly targets: readonly ReadyTarget[];
  readonly log: RunLog;
  readonly logged: readonly LogCells[];
  /** The names that a new table and its sheet cannot have. */
  readonly taken: Taken;
}

/** The rows that would go with all of their cells, or the reason why one cannot. */
function leavingRows({ targets }: { readonly targets: readonly ReadyTarget[] }): Result<LeavingRow[], TrackerFailure> {
  const rows: LeavingRow[] = [];
  for (const target of targets) {
    for (const [index, { table, ref, why, row }] of target.work.rowsRemoved.entries()) {
      const asked = target.removed[index];
      const cells = asked === undefined ? null : cellsOfRow(target, asked);
      const address = cellAddress(row - 1, target.work.table.area.left);
      const toDo = 'Replace it by its value';
      if (cells === null)
        return fail(noRoom(target.work.table, address, `A formula of “${ref}” works with other rows`, toDo));
      rows.push({ table, ref, why, cells });
    }
  }
  return succeed(rows);
}

/** Looks at everything that a write depends on: three round trips, nothing written. */
async function prepare(session: Session, plan: EditPlan): Promise<Result<ReadyRun, TrackerFailure>> {
  const { context, sync } = session;
  const found = workOf(plan).map((work) => targetOf(context, work));
  const askedLog = askLog(context, changeLogShape);
  await sync();
  const missing = found.map(missingTarget).find((one) => one !== null);
  if (missing !== undefined) return fail(missing);

  const targets = found.map(askTarget);
  askedLog.ask(mostRowsOfRun(plan));
  await sync();
  const obstacle = targets.map((target) => target.check()).find((one) => one !== null);
  if (obstacle !== undefined) return fail(obstacle);

  askedLog.askRuns();
  await sync();
  const leaving = leavingRows({ targets });
  if (!leaving.ok) return leaving;
  const log = askedLog.open(0);
  if (!log.ok) return log;
  return succeed({ targets, log: log.value, logged: rowsOfRun(plan, targets, leaving.value), taken: askedLog.taken() });
}

async function write(
  session: Session,
  plan: EditPlan,
  stamp: RunStamp,
  { targets, log, logged, taken }: ReadyRun,
): Promise<Result<EditReceipt, TrackerFailure>> {
  const run = log.nextRun;
  const parts = targets.map((target) => {
    const placed = placeColumns(target);
    return {
      target,
      edits: writeEdits(target),
      columns: writeAddedColumns(target, placed),
      rows: writeAddedRows(target, placed),
    };
  });
  const created = plan.tablesCreated.flatMap((table) => {
    const rows = plan.rowsAdded.filter((row) => row.table === table.table);
    return createOwnTable(session.context, taken, table, rows) ?? [];
  });
  // Rows go last and from the bottom up: until then everything stands where it was read.
  const lowestFirst = [...targets].sort((one, other) => other.work.table.area.top - one.work.table.area.top);
  // The log comes before what it tells of: whatever Excel refuses half-way can then be taken back.
  const jobs = [
    ...created,
    ...log.append(run, stamp, logged),
    ...parts.flatMap(({ edits }) => [edits.format, ...edits.writes.map(({ job }) => job)]),
    ...parts.flatMap(({ columns }) => [columns.shape, ...columns.writes.map(({ job }) => job)]),
    ...parts.flatMap(({ rows }) => (rows === null ? [] : [rows.job])),
    ...targets.map(removeColumns),
    ...lowestFirst.map(removeRows),
  ];
  await sendAll(session, jobs);

  const writes = parts.flatMap(({ target, edits, columns, rows }) =>
    [...edits.writes, ...columns.writes, ...(rows === null ? [] : [rows])].map((one) => ({
      table: target.work.table.kind,
      one,
    })),
  );
  const wrong = writes.filter(({ one }) => !one.holds());
  if (wrong.length > 0) {
    const places = wrong.map(({ one }) => one.address).join(', ');
    const message = `Excel does not show what was written into ${places}: merged cells may be in the way. Undo run ${run}, or look at these cells.`;
    return fail(failure('excel failed', message));
  }
  const written = writes.map(({ table, one }): EditedRange => ({ table, range: one.address, cells: one.cells }));
  return succeed({ ...receiptOf(plan, stamp), run, written, syncs: session.count() });
}

/** While a cell is being edited, Excel does nothing at all; any other refusal may come after a part of the work. */
function halfWay(refused: TrackerFailure, run: number): TrackerFailure {
  if (refused.kind === 'being edited') return refused;
  const toDo = `Some of it may have been written: if the change log has run ${run}, undo it before you try again.`;
  return { ...refused, message: `${refused.message} ${toDo}` };
}

function receiptOf(plan: EditPlan, { by, when }: RunStamp): EditReceipt {
  const named = (list: readonly { readonly table: string; readonly column: string }[]): string[] =>
    list.map(({ table, column }) => `${table}: ${column}`);
  return {
    run: null,
    title: plan.title,
    by,
    when,
    cellsWritten: plan.edits.length + plan.columnsAdded.reduce((sum, { cells }) => sum + cells.length, 0),
    rowsAdded: plan.rowsAdded.length,
    rowsRemoved: plan.rowsRemoved.length,
    columnsAdded: named(plan.columnsAdded),
    columnsRemoved: named(plan.columnsRemoved),
    tablesCreated: plan.tablesCreated.map(({ table }) => table),
    written: [],
    syncs: 0,
  };
}

/**
 * Writes a plan: all of it, or nothing where the workbook is no longer as it was read; and logs it in the table
 * ChangeLog. Four round trips whatever the number of changes, as long as they fit into one message; none where there is
 * nothing to write.
 */
export async function applyEdits(plan: EditPlan, stamp: RunStamp): Promise<Result<EditReceipt, TrackerFailure>> {
  if (plan.obstacle !== null) return fail(plan.obstacle);
  if (isEmptyPlan(plan)) return succeed(receiptOf(plan, stamp));
  return asOwnWrites(async () => {
    const writing: { run: number | null } = { run: null };
    const result = await withExcel(async (session) => {
      const ready = await prepare(session, plan);
      if (!ready.ok) return ready;
      writing.run = ready.value.log.nextRun;
      const written = await write(session, plan, stamp, ready.value);
      writing.run = null;
      return written;
    });
    return result.ok || writing.run === null ? result : fail(halfWay(result.error, writing.run));
  });
}
