import { fail, succeed, type Result } from '../../finance/result';
import { cellAddress } from '../cells/address';
import { aboutOf, sayTable } from '../contents/tables-of';
import { CellQuestions } from '../excel/cell-questions';
import type { Taken } from '../excel/create-table';
import type { LogCells, RunLog } from '../excel/log-rows';
import { asOwnWrites } from '../excel/own-writes';
import { askLog } from '../excel/run-log';
import { withExcel, type Session } from '../excel/session';
import { sendAll, type Job } from '../excel/trips';
import { notHeld } from '../excel/write-column';
import { workbookIsProtected } from '../excel/workbook-protection';
import { failure, type TrackerFailure } from '../failure';
import type { Problem } from '../problem';
import type { RunStamp } from '../receipt';
import { noteFeeds } from '../models/link/feeds-note';
import { inParts, type Steps } from '../steps';
import { createOwnTable } from './apply/create-own-table';
import { type CellBeside, leftBeside, planWithout } from './apply/leave-rows';
import { noRoom, writtenBeside } from './apply/refusals';
import { mostReplacedByRun, mostRowsOfRun, replacedByRun, rowsOfRun, type WholeRows } from './apply/rows-of-run';
import { askTarget, missingTarget, targetOf, type ReadyTarget } from './apply/target';
import { workOf } from './apply/work';
import { writeEdits } from './apply/write-cells';
import { placeColumns, removeColumns, writeAddedColumns } from './apply/write-columns';
import { cellsOfRow, removeRows, writeAddedRows } from './apply/write-rows';
import { isEmptyPlan } from './assemble-plan';
import { replacedRowsShape } from './batches/batch-log';
import { changeLogShape } from './change-log';
import type { EditPlan, RowCell } from './edit-plan';
import type { EditedRange, EditReceipt } from './edit-receipt';
import { sizeOfPlan } from './edit-size';

/** Everything a run needs, once nothing stands in its way. */
interface ReadyRun {
  readonly plan: EditPlan;
  /** What is left of what was planned at first. */
  readonly left: readonly Problem[];
  readonly targets: readonly ReadyTarget[];
  readonly run: number;
  /** What the run leaves in its logs. */
  readonly logs: readonly { readonly log: RunLog; readonly rows: readonly LogCells[] }[];
  /** The names that a new table and its sheet cannot have. */
  readonly taken: Taken;
}

const rowsInOneStep = 50;

/** The rows that would go with all of their cells, or the reason why one cannot. In steps. */
function* leavingRows(targets: readonly ReadyTarget[]): Steps<Result<WholeRows, TrackerFailure>> {
  const rows = new Map<string, readonly RowCell[]>();
  for (const target of targets) {
    for (const [index, { ref, row }] of target.work.rowsRemoved.entries()) {
      if (index % rowsInOneStep === 0) yield;
      const asked = target.removed(row);
      const cells = asked === null ? null : cellsOfRow(target, asked, row);
      const address = cellAddress(row - 1, target.work.table.area.left);
      const toDo = 'Replace it by its value';
      if (cells === null)
        return fail(noRoom(target.work.table, address, `A formula of “${ref}” works with other rows`, toDo));
      rows.set(`${sayTable(aboutOf(target.work.table))} ${row}`, cells);
    }
  }
  return succeed((of, row) => rows.get(`${sayTable(of)} ${row}`));
}

/** What goes into the change log, and what into the table of replaced rows. In steps. */
function* logRows(plan: EditPlan, targets: readonly ReadyTarget[], leaving: WholeRows): Steps<LogCells[][]> {
  return [yield* rowsOfRun(plan, targets, leaving), yield* replacedByRun(plan, leaving)];
}

/**
 * Looks at everything that a write depends on: three round trips, nothing written; two more where it has to begin anew
 * without rows beside which somebody has written.
 */
async function prepare(
  session: Session,
  plan: EditPlan,
  left: readonly Problem[] = [],
): Promise<Result<ReadyRun, TrackerFailure>> {
  const { context, sync } = session;
  const found = (await inParts(workOf(plan))).map((work) => targetOf(context, work));
  const structure = context.workbook.protection.load('protected');
  const askedLogs = [
    { asked: askLog(context, changeLogShape), most: mostRowsOfRun(plan) },
    ...(mostReplacedByRun(plan) === 0
      ? []
      : [{ asked: askLog(context, replacedRowsShape), most: mostReplacedByRun(plan) }]),
  ];
  await sync();
  const missing = found.map(missingTarget).find((one) => one !== null);
  if (missing !== undefined) return fail(missing);
  const [created] = plan.tablesCreated;
  if (structure.protected && created !== undefined)
    return fail(workbookIsProtected(`a sheet for the ${created.table} table cannot be added`));

  const questions = new CellQuestions();
  const targets = found.map((target) => askTarget(questions, target));
  for (const { asked, most } of askedLogs) asked.ask(most);
  await questions.answer(session);
  for (const target of targets) {
    const obstacle = await inParts(target.check());
    if (obstacle !== null) return fail(obstacle);
  }
  const beside: CellBeside[] = [];
  for (const target of targets) beside.push(...(await inParts(target.beside())));
  if (beside.length > 0) {
    const less = planWithout(plan, beside);
    return less === null
      ? fail(writtenBeside(beside.map(({ place }) => place)))
      : prepare(session, less, [...left, ...beside.map(leftBeside)]);
  }

  for (const { asked } of askedLogs) asked.askRuns();
  await sync();
  const leaving = await inParts(leavingRows(targets));
  if (!leaving.ok) return leaving;
  const logged = await inParts(logRows(plan, targets, leaving.value));
  const logs: ReadyRun['logs'][number][] = [];
  for (const [index, { asked }] of askedLogs.entries()) {
    const log = asked.open(0);
    if (!log.ok) return log;
    logs.push({ log: log.value, rows: logged[index] ?? [] });
  }
  const taken = askedLogs[0]?.asked.taken() ?? { sheets: [], names: [] };
  return succeed({ plan, left, targets, run: logs[0]?.log.nextRun ?? 1, logs, taken });
}

/** What is written into the tables that are there. In steps. */
function* partsOf(targets: readonly ReadyTarget[]) {
  const parts = [];
  for (const target of targets) {
    const placed = placeColumns(target);
    const edits = yield* writeEdits(target);
    const columns = writeAddedColumns(target, placed);
    parts.push({ target, edits, columns, rows: yield* writeAddedRows(target, placed) });
  }
  return parts;
}

/** The making of the tables that are not there. In steps. */
function* newTables({ context }: Session, plan: EditPlan, taken: Taken): Steps<Job[]> {
  const all = [...plan.rowsAdded, ...plan.batches.flatMap(({ rowsAdded }) => rowsAdded)];
  const jobs: Job[] = [];
  for (const table of plan.tablesCreated) {
    const rows = all.filter((row) => row.table === table.table);
    jobs.push(...(yield* createOwnTable(context, taken, table, rows)));
  }
  return jobs;
}

/** The writing of the logs. In steps. */
function* logJobs(logs: ReadyRun['logs'], run: number, stamp: RunStamp): Steps<Job[]> {
  const jobs: Job[] = [];
  for (const { log, rows } of logs) jobs.push(...(yield* log.append(run, stamp, rows)));
  return jobs;
}

async function write(
  session: Session,
  stamp: RunStamp,
  { plan, left, targets, run, logs, taken }: ReadyRun,
  onProgress: (share: number) => void,
): Promise<Result<EditReceipt, TrackerFailure>> {
  // Rows go last and from the bottom up: until then everything stands where it was read.
  const lowestFirst = [...targets].sort((one, other) => other.work.table.area.top - one.work.table.area.top);
  const parts = await inParts(partsOf(lowestFirst));
  const created = await inParts(newTables(session, plan, taken));
  const logging = await inParts(logJobs(logs, run, stamp));
  // The log comes before what it tells of: whatever Excel refuses half-way can then be taken back.
  const jobs = [
    ...created,
    ...logging,
    ...parts.flatMap(({ edits }) => [...edits.format, ...edits.writes.flatMap((one) => one.jobs)]),
    ...parts.flatMap(({ columns }) => [columns.shape, ...columns.writes.flatMap((one) => one.jobs)]),
    ...parts.flatMap(({ rows }) => rows.map(({ job }) => job)),
    ...targets.map(removeColumns),
    ...lowestFirst.flatMap(removeRows),
  ];
  await sendAll(session, jobs, (done) => {
    onProgress(shareOf(jobs, done));
  });

  const writes = parts.flatMap(({ target, edits, columns, rows }) =>
    [...edits.writes, ...columns.writes, ...rows].map((one) => ({
      table: target.work.table.kind,
      one,
    })),
  );
  const wrong = await inParts(notHeld(writes.map(({ one }) => one)));
  if (wrong.length > 0) {
    const places = wrong.map(({ address }) => address).join(', ');
    const message = `Excel does not show what was written into ${places}: merged cells may be in the way. Undo run ${run}, or look at these cells.`;
    return fail(failure('excel failed', message));
  }
  const written = writes.map(({ table, one }): EditedRange => ({ table, range: one.address, cells: one.cells }));
  return succeed({ ...receiptOf(plan, stamp), run, written, left, syncs: session.count() });
}

/** How much of the work is done, from 0 to 1, by what there is to send. */
function shareOf(jobs: readonly Job[], done: number): number {
  const weight = (some: readonly Job[]): number => some.reduce((sum, { size }) => sum + size + 1, 0);
  return weight(jobs.slice(0, done)) / weight(jobs);
}

/** While a cell is being edited, Excel does nothing at all; any other refusal may come after a part of the work. */
function halfWay(refused: TrackerFailure, run: number): TrackerFailure {
  if (refused.kind === 'being edited') return refused;
  const toDo = `Some of it may have been written: if the change log has run ${run}, undo it before you try again.`;
  return { ...refused, message: `${refused.message} ${toDo}` };
}

const receiptOf = (plan: EditPlan, { by, when }: RunStamp): EditReceipt => ({
  run: null,
  title: plan.title,
  by,
  when,
  ...sizeOfPlan(plan),
  tablesCreated: plan.tablesCreated.map(({ table }) => table),
  written: [],
  left: [],
  syncs: 0,
});

/**
 * Writes a plan: all of it, or nothing where the workbook is no longer as it was read; and logs it in the table
 * ChangeLog. Four round trips whatever the number of changes, as long as they fit into one message; none where
 * there is nothing to write. Where a line comes to be fed by a model, or is no longer, the model's sheet says so afterwards.
 * @param onProgress told after each message how much is done, from 0 to 1
 */
export async function applyEdits(
  plan: EditPlan,
  stamp: RunStamp,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<EditReceipt, TrackerFailure>> {
  if (plan.obstacle !== null) return fail(plan.obstacle);
  if (isEmptyPlan(plan)) return succeed(receiptOf(plan, stamp));
  return asOwnWrites(async () => {
    const writing: { run: number | null } = { run: null };
    const result = await withExcel(async (session) => {
      const ready = await prepare(session, plan);
      if (!ready.ok) return ready;
      writing.run = ready.value.run;
      const written = await write(session, stamp, ready.value, onProgress);
      writing.run = null;
      return written;
    });
    if (!result.ok) return writing.run === null ? result : fail(halfWay(result.error, writing.run));
    await noteFeeds(plan);
    return result;
  });
}
