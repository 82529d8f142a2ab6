import { fail, succeed, type Result } from '../../finance/result';
import { failure, type TrackerFailure } from '../failure';
import type { RefreshPlan } from '../plan/refresh-plan';
import type { Receipt, RunStamp, WrittenRange } from '../receipt';
import { recordOfRun, type RunTable } from '../undo/record-of-run';
import { decodeUndo, encodeUndo, longestRecord, undoSetting } from '../undo/undo-record';
import { addColumns, askHeadingLook, columnsToAdd } from './add-columns';
import { askColours, type ColourWork } from './colour-target';
import { CellQuestions } from './cell-questions';
import { asOwnWrites } from './own-writes';
import type { RunLog } from './log-rows';
import { ragLogShape, statusRow } from './rag-log';
import { askLog } from './run-log';
import { withExcel, type Session } from './session';
import { askTarget, missingTarget, targetsOf, type AskedTarget, type TableTarget } from './table-target';
import { sendAll, type Job } from './trips';
import { notHeld, writeColumn, type ColumnWrite } from './write-column';
import { inParts, mapInSteps } from '../steps';

/** A table, found as it was read, with what a run does to it. */
interface ReadyTable {
  readonly target: TableTarget;
  readonly asked: AskedTarget;
  readonly headingLook: Excel.Range | null;
  readonly colours: ColourWork | null;
}

/** Everything a run needs, once nothing stands in its way. */
interface ReadyRun {
  readonly tables: readonly ReadyTable[];
  readonly log: RunLog;
}

/** Looks at everything that a write depends on: three round trips. */
async function prepare(session: Session, plan: RefreshPlan): Promise<Result<ReadyRun, TrackerFailure>> {
  const { context, sync } = session;
  const targets = targetsOf(context, plan);
  const askedLog = askLog(context, ragLogShape);
  const setting = context.workbook.settings.getItemOrNullObject(undoSetting).load('value');
  await sync();
  const missing = targets.map(missingTarget).find((found) => found !== null);
  if (missing !== undefined) return fail(missing);

  const questions = new CellQuestions();
  const tables = targets.map((target) => ({
    target,
    asked: askTarget(target, questions),
    headingLook: askHeadingLook(target),
    colours: askColours(target),
  }));
  askedLog.ask(plan.statusChanges.length);
  await questions.answer(session);
  const changed = tables.map(({ asked }) => asked.check()).find((found) => found !== null);
  if (changed !== undefined) return fail(changed);

  for (const { colours } of tables) colours?.askRules();
  askedLog.askRuns();
  await sync();
  const previous: unknown = setting.isNullObject ? null : setting.value;
  const log = askedLog.open(decodeUndo(previous)?.run ?? 0);
  return log.ok ? succeed({ tables, log: log.value }) : log;
}

/** Protected sheets take no colours: they are set on a later run, once the sheet is open. */
const coloursNow = ({ asked, colours }: ReadyTable): boolean =>
  colours !== null && !asked.isProtected() && colours.isNeeded();

function runTable(ready: ReadyTable): RunTable {
  const { layout, columns } = ready.target;
  return {
    layout,
    columns: columns.map(({ name, at, changes }) => ({
      name,
      at,
      changes,
      isColoured: name === 'RAG' && coloursNow(ready),
    })),
  };
}

function writesTo({ target }: ReadyTable): { readonly target: TableTarget; readonly write: ColumnWrite }[] {
  return target.columns.map(({ at, changes }) => {
    const { sheet: name, sheetIsProtected } = target.layout;
    const place = { sheet: target.sheet, name, column: at.column, sheetIsProtected };
    const rows = changes.map(({ row, to }) => ({ row: row - 1, text: to }));
    return { target, write: writeColumn(place, rows) };
  });
}

/** Remembers the run in the workbook, unless it is too large for that; an older run can then not be undone either. */
function remember({ context }: Session, record: string): { readonly job: Job; readonly canUndo: boolean } {
  const { settings } = context.workbook;
  const canUndo = record.length <= longestRecord;
  return {
    canUndo,
    job: { size: canUndo ? record.length : 0, send: () => settings.add(undoSetting, canUndo ? record : '') },
  };
}

async function write(
  session: Session,
  plan: RefreshPlan,
  stamp: RunStamp,
  { tables, log }: ReadyRun,
): Promise<Result<Receipt, TrackerFailure>> {
  const run = log.nextRun;
  const record = await inParts(recordOfRun(run, stamp, tables.map(runTable)));
  const memory = remember(session, encodeUndo(record));
  const writes = (await inParts(mapInSteps(tables, writesTo, 1))).flat();
  const shape: Job = {
    size: 0,
    send: () => {
      for (const { target, asked, headingLook } of tables) addColumns(target, asked, headingLook);
    },
  };
  const colour: Job = {
    size: 0,
    send: () => {
      for (const ready of tables) if (coloursNow(ready)) ready.colours?.apply();
    },
  };
  const logging = await inParts(log.append(run, stamp, plan.statusChanges.map(statusRow)));
  await sendAll(session, [memory.job, shape, ...writes.flatMap((one) => one.write.jobs), colour, ...logging]);

  const wrong = await inParts(notHeld(writes.map((one) => one.write)));
  if (wrong.length > 0) {
    const places = wrong.map(({ address }) => address).join(', ');
    return fail(
      failure(
        'excel failed',
        `Excel does not show what was written into ${places}. Undo the last run, or look at these cells.`,
      ),
    );
  }
  return succeed({
    run,
    ...stamp,
    cellsWritten: plan.changes.length,
    statusesChanged: plan.statusChanges.length,
    columnsAdded: tables.flatMap(({ target }) =>
      columnsToAdd(target).map(({ name }) => `${target.layout.table}: ${name}`),
    ),
    written: writes.map((one): WrittenRange => ({
      table: one.target.layout.table,
      range: one.write.address,
      cells: one.write.cells,
    })),
    canUndo: memory.canUndo,
    syncs: session.count(),
  });
}

const nothingToWrite = (stamp: RunStamp): Receipt => ({
  run: null,
  ...stamp,
  cellsWritten: 0,
  statusesChanged: 0,
  columnsAdded: [],
  written: [],
  canUndo: false,
  syncs: 0,
});

/**
 * Writes a plan: all of it, or nothing where the workbook is no longer as it was read. Four round trips whatever the
 * number of lines, as long as the texts fit into one message; none where there is nothing to write.
 */
export async function applyRefresh(plan: RefreshPlan, stamp: RunStamp): Promise<Result<Receipt, TrackerFailure>> {
  if (plan.obstacle !== null) return fail(plan.obstacle);
  if (plan.changes.length === 0) return succeed(nothingToWrite(stamp));
  return asOwnWrites(() =>
    withExcel(async (session) => {
      const ready = await prepare(session, plan);
      return ready.ok ? write(session, plan, stamp, ready.value) : ready;
    }),
  );
}
