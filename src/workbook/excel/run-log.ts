import { fail, succeed, type Result } from '../../finance/result';
import { areaAddress, bottomOf, withSheet } from '../cells/address';
import { cellText, toCellValue } from '../cells/cell-value';
import { failure, type TrackerFailure } from '../failure';
import { headingText } from '../headings/heading-text';
import { matchHeadings } from '../headings/match-headings';
import { cellsOf, logFields, logHeadings, sizeOf, writeRows, type LogRow } from './log-rows';
import { askPlace, placeOf, rangeOf } from './ranges';
import type { Job } from './trips';

const tableName = 'RagLog';
const sheetName = 'RAG log';
const widths = [40, 100, 60, 60, 60, 60, 480, 120];

/** The log as it stands before a run. */
export interface RunLog {
  /** The number of the next run. */
  readonly nextRun: number;
  /** Appends rows; never changes one that is there. */
  readonly append: (run: number, stamp: { readonly by: string; readonly when: Date }, rows: readonly LogRow[]) => Job;
}

/** A log that has been looked for: call `ask` after one sync, and `open` after the next. */
export interface AskedLog {
  readonly ask: (rows: number) => void;
  readonly open: (lastRun: number) => Result<RunLog, TrackerFailure>;
}

function createLog(context: Excel.RequestContext, taken: readonly string[]): RunLog {
  const isFree = (name: string): boolean => !taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const name =
    [sheetName, ...Array.from({ length: 99 }, (_, index) => `${sheetName} ${index + 2}`)].find(isFree) ?? sheetName;
  return {
    nextRun: 1,
    append: (run, stamp, rows) => ({
      size: sizeOf(rows),
      send: () => {
        const sheet = context.workbook.worksheets.add(name);
        const all = { top: 0, left: 0, rows: rows.length + 1, columns: logHeadings.length };
        rangeOf(sheet, { ...all, rows: 1 }).values = [[...logHeadings]];
        writeRows(
          sheet,
          { ...all, top: 1, rows: rows.length },
          logFields,
          rows.map((row) => cellsOf(row, run, stamp)),
        );
        const table = sheet.tables.add(rangeOf(sheet, all), true);
        table.name = tableName;
        widths.forEach((width, column) => {
          rangeOf(sheet, { top: 0, left: column, rows: 1, columns: 1 }).format.columnWidth = width;
        });
        sheet.freezePanes.freezeRows(1);
      },
    }),
  };
}

interface Standing {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly heads: Excel.Range;
  readonly firstColumn: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly below: Excel.Range;
}

function cannotLog(message: string): Result<never, TrackerFailure> {
  return fail(failure('changed since', `${message} Nothing has been written.`));
}

function standingLog(
  context: Excel.RequestContext,
  { table, sheet, range, heads, firstColumn, protection, below }: Standing,
): Result<RunLog, TrackerFailure> {
  const area = placeOf(range);
  const name = sheet.name;
  const headingRow: unknown[][] = heads.values;
  const numbers: unknown[][] = firstColumn.values;
  const beneath: unknown[][] = below.values;
  const columns = (headingRow[0] ?? []).map((value, column) => ({ column, text: headingText(toCellValue(value)) }));
  const match = matchHeadings('RagLog', columns);
  const order = columns.map(({ column }) => match.columns.find((one) => one.column === column)?.field ?? null);
  const place = withSheet(name, areaAddress(area));
  if (protection.protected) {
    return fail(
      failure(
        'protected',
        `The sheet ${name} holds the log of the runs and is protected. Unprotect it (Review, Unprotect Sheet) and try again. Nothing has been written.`,
      ),
    );
  }
  if (match.missing.length > 0) {
    return cannotLog(
      `The table RagLog in ${place} does not have the headings ${logHeadings.join(', ')}. Mend them or give the table another name, and try again.`,
    );
  }
  if (table.showTotals || beneath.some((row) => row.some((value) => cellText(toCellValue(value)) !== ''))) {
    return cannotLog(
      `Cells below the table RagLog in ${place} are in use. Clear them (or its totals row), so that it can grow, and try again.`,
    );
  }
  const runs = order[0] === 'run' ? numbers.map((row) => Number(row[0])).filter(Number.isFinite) : [];
  return succeed({
    nextRun: runs.reduce((most, run) => Math.max(most, run), 0) + 1,
    append: (run, stamp, rows) => ({
      size: sizeOf(rows),
      send: () => {
        const log = context.workbook.worksheets.getItem(name);
        const added = { ...area, top: bottomOf(area), rows: rows.length };
        writeRows(
          log,
          added,
          order,
          rows.map((row) => cellsOf(row, run, stamp)),
        );
        table.resize(rangeOf(log, { ...area, rows: area.rows + rows.length }));
      },
    }),
  });
}

/** Looks for the log; it is made on a sheet of its own by the first run that changes a status. */
export function askLog(context: Excel.RequestContext): AskedLog {
  const { tables, worksheets } = context.workbook;
  const table = tables.getItemOrNullObject(tableName).load('name,showTotals');
  const protection = context.workbook.protection.load('protected');
  worksheets.load('items/name');
  let standing: Standing | null = null;
  return {
    ask: (rows) => {
      if (table.isNullObject) return;
      const range = askPlace(table.getRange());
      standing = {
        table,
        sheet: table.worksheet.load('name'),
        range,
        heads: table.getHeaderRowRange().load('values'),
        firstColumn: range.getColumn(0).load('values'),
        protection: table.worksheet.protection.load('protected'),
        below: range.getRowsBelow(Math.max(1, rows)).load('values'),
      };
    },
    open: (lastRun) => {
      if (standing === null && protection.protected) {
        const message =
          'The workbook is protected, so the sheet for the log of the runs cannot be added. Unprotect it (Review, Protect Workbook) and try again. Nothing has been written.';
        return fail(failure('protected', message));
      }
      const log: Result<RunLog, TrackerFailure> =
        standing === null
          ? succeed(
              createLog(
                context,
                worksheets.items.map(({ name }) => name),
              ),
            )
          : standingLog(context, standing);
      return log.ok ? succeed({ ...log.value, nextRun: Math.max(log.value.nextRun, lastRun + 1) }) : log;
    },
  };
}
