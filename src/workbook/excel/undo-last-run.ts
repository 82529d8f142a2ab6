import { fail, succeed, type Result } from '../../finance/result';
import { failure, type TrackerFailure } from '../failure';
import type { LastRun, RunStamp, UndoReceipt } from '../receipt';
import { decodeUndo, undoSetting, type UndoRecord } from '../undo/undo-record';
import { asOwnWrites } from './own-writes';
import { CellQuestions } from './cell-questions';
import { askLog, type AskedLog } from './run-log';
import { ragLogShape, undoneRow } from './rag-log';
import { askPlace, placeOf, rangeOf } from './ranges';
import { withExcel, type Session } from './session';
import { sendAll, type Job } from './trips';
import { askUndone, coloursWouldStay, movedSinceRun, type UndoneColumn, type UndoneTable } from './undo-target';
import { writeColumn } from './write-column';
import { atOnce } from '../steps';

/** The run that can be undone, in one round trip; null when there is none. */
export const lastRun = (): Promise<Result<LastRun | null, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(undoSetting).load('value');
    await sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    const record = decodeUndo(value);
    if (record === null) return succeed(null);
    const cells = record.tables.flatMap(({ columns }) => columns.flatMap(({ rows }) => rows)).length;
    return succeed({ run: record.run, by: record.by, when: new Date(record.when), cells });
  });

/** A run that can be taken back: everything is as it left it. */
interface ReadyUndo {
  readonly record: UndoRecord;
  readonly tables: readonly UndoneTable[];
  readonly log: AskedLog;
}

async function prepare(session: Session): Promise<Result<ReadyUndo, TrackerFailure>> {
  const { context, sync } = session;
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(undoSetting).load('value');
  const log = askLog(context, ragLogShape);
  await sync();
  const value: unknown = setting.isNullObject ? null : setting.value;
  const record = decodeUndo(value);
  if (record === null) return fail(failure('nothing to undo', 'There is no run to undo in this workbook.'));

  const found = record.tables.map((table) => ({
    table,
    sheet: workbook.worksheets.getItemOrNullObject(table.sheet).load('name'),
    excelTable: table.tableName === null ? null : workbook.tables.getItemOrNullObject(table.tableName).load('name'),
  }));
  await sync();
  const gone = found.find(({ sheet, excelTable }) => sheet.isNullObject || excelTable?.isNullObject === true);
  if (gone !== undefined) return fail(movedSinceRun(gone.table));

  const standing = found.map(({ sheet, excelTable, ...one }) => ({
    ...one,
    objects: { sheet, table: excelTable },
    extent: askPlace(excelTable?.getRange() ?? sheet.getUsedRange(true)),
    protection: sheet.protection.load('protected'),
  }));
  log.ask(1);
  await sync();
  const questions = new CellQuestions();
  const tables = standing.map(({ table, objects, extent, protection }) =>
    askUndone(table, { ...objects, extent: placeOf(extent), isProtected: protection.protected }, questions),
  );
  log.askRuns();
  await questions.answer(session);
  const obstacle = tables.map((table) => table.check()).find((one) => one !== null);
  if (obstacle !== undefined) return fail(obstacle);

  for (const column of tables.flatMap(({ columns }) => columns)) column.askRules();
  await sync();
  const staying = tables.map(coloursWouldStay).find((one) => one !== null);
  return staying === undefined ? succeed({ record, tables, log }) : fail(staying);
}

/** The added columns at the right-hand end in which nothing stands but what the run wrote: they go again. */
function removable({ columns, tableArea }: UndoneTable): UndoneColumn[] {
  const ours = columns
    .filter((column) => column.isOnlyOurs())
    .sort((one, other) => other.recorded.column - one.recorded.column);
  if (tableArea === null) return ours;
  const { left, columns: width } = placeOf(tableArea);
  return ours.filter(({ recorded }, index) => recorded.column === left + width - 1 - index);
}

function restore(undone: UndoneTable, removed: readonly UndoneColumn[]): Job[] {
  const { recorded, sheet, isProtected, table, tableArea } = undone;
  const kept = undone.columns.filter((column) => !removed.includes(column));
  const texts = kept.flatMap(
    ({ recorded: column, rows }) =>
      writeColumn({ sheet, name: recorded.sheet, column: column.column, sheetIsProtected: isProtected }, rows).jobs,
  );
  const shape: Job = {
    size: 0,
    send: () => {
      for (const column of undone.columns) column.clearColours();
      if (table !== null && tableArea !== null && removed.length > 0) {
        const now = placeOf(tableArea);
        table.resize(rangeOf(sheet, { ...now, columns: now.columns - removed.length }));
      }
      for (const column of removed) column.clear();
    },
  };
  return [...texts, shape];
}

async function undo(
  session: Session,
  stamp: RunStamp,
  { record, tables, log }: ReadyUndo,
): Promise<Result<UndoReceipt, TrackerFailure>> {
  const opened = log.open(record.run);
  if (!opened.ok) return opened;
  const plans = tables.map((table) => ({ table, removed: removable(table) }));
  const cells = record.tables.flatMap(({ columns }) => columns.flatMap(({ rows }) => rows)).length;
  const reason = `Run ${record.run} undone: ${cells} cells are as they were before it.`;
  const note = atOnce(opened.value.append(record.run, stamp, [undoneRow(reason)]));
  const forget: Job = {
    size: 0,
    send: () => {
      session.context.workbook.settings.getItem(undoSetting).delete();
    },
  };
  await sendAll(session, [...plans.flatMap(({ table, removed }) => restore(table, removed)), ...note, forget]);
  return succeed({
    run: record.run,
    cellsRestored: cells,
    columnsRemoved: plans.flatMap(({ table, removed }) =>
      removed.map((column) => `${table.recorded.table}: ${column.recorded.heading}`),
    ),
    syncs: session.count(),
  });
}

/**
 * Takes the last run back: exactly the cells it wrote, and only if nobody has changed them since; else nothing is
 * restored and the failure lists the cells. Colours that the run set go again, and columns that it added if nothing else
 * stands in them; where a sheet has since been protected so that they would stay, nothing is restored either. The log keeps the run and gains a row that says it was undone.
 */
export const undoLastRun = (stamp: RunStamp): Promise<Result<UndoReceipt, TrackerFailure>> =>
  asOwnWrites(() =>
    withExcel(async (session) => {
      const ready = await prepare(session);
      return ready.ok ? undo(session, stamp, ready.value) : ready;
    }),
  );
