import { fail, succeed, type Result } from '../../finance/result';
import { areaAddress, bottomOf, withSheet } from '../cells/address';
import { cellText, toCellValue } from '../cells/cell-value';
import { failure, type TrackerFailure } from '../failure';
import { headingText } from '../headings/heading-text';
import { matchHeadings } from '../headings/match-headings';
import { nameRank } from '../headings/synonyms';
import { createLog } from './create-log';
import { workbookIsProtected } from './workbook-protection';
import type { Taken } from './create-table';
import { partsOfRun, writeRows, type LogShape, type RunLog } from './log-rows';
import { askPlace, placeOf, rangeOf } from './ranges';

/** A log that has been looked for: call `ask` after one sync, `askRuns` after the next, and `open` after one more. */
export interface AskedLog {
  /** For as many rows as are to be appended. */
  readonly ask: (rows: number) => void;
  readonly askRuns: () => void;
  /** The names that a new sheet or table cannot have. */
  readonly taken: () => Taken;
  readonly open: (lastRun: number) => Result<RunLog, TrackerFailure>;
}

interface Standing {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly heads: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly below: Excel.Range;
}

function cannotLog(message: string): Result<never, TrackerFailure> {
  return fail(failure('changed since', `${message} Nothing has been written.`));
}

/** Our names of the columns of the log, null for a user's own; and whether one that a log needs is missing. */
function columnsOf(
  { heads }: Standing,
  kind: LogShape['kind'],
): { readonly order: readonly (string | null)[]; readonly isComplete: boolean } {
  const headingRow: unknown[][] = heads.values;
  const columns = (headingRow[0] ?? []).map((value, column) => ({ column, text: headingText(toCellValue(value)) }));
  const match = matchHeadings(kind, columns);
  return {
    order: columns.map(({ column }) => match.columns.find((one) => one.column === column)?.field ?? null),
    isComplete: match.missing.length === 0,
  };
}

/** Asks for the numbers of the runs; null where the log has no column of them. */
function askRuns(standing: Standing, { kind }: LogShape): Excel.Range | null {
  const column = columnsOf(standing, kind).order.indexOf('run');
  return column < 0 ? null : standing.range.getColumn(column).load('values');
}

function lastRunIn(column: Excel.Range | null): number {
  const numbers: unknown[][] = column?.values ?? [];
  return numbers.map((row) => Number(row[0])).reduce((most, run) => (run > most ? run : most), 0);
}

function standingLog(
  context: Excel.RequestContext,
  shape: LogShape,
  standing: Standing,
  runs: Excel.Range | null,
): Result<RunLog, TrackerFailure> {
  const { table, sheet, range, protection, below } = standing;
  const area = placeOf(range);
  const name = sheet.name;
  const beneath: unknown[][] = below.values;
  const { order, isComplete } = columnsOf(standing, shape.kind);
  const place = `${table.name} in ${withSheet(name, areaAddress(area))}`;
  if (protection.protected) {
    return fail(
      failure(
        'protected',
        `The sheet ${name} holds the log of the runs and is protected. Unprotect it (Review, Unprotect Sheet) and try again. Nothing has been written.`,
      ),
    );
  }
  if (!isComplete) {
    return cannotLog(
      `The table ${place} does not have the headings ${shape.columns.map(({ heading }) => heading).join(', ')}. Mend them or give the table another name, and try again.`,
    );
  }
  if (table.showTotals || beneath.some((row) => row.some((value) => cellText(toCellValue(value)) !== ''))) {
    return cannotLog(
      `Cells below the table ${place} are in use. Clear them (or its totals row), so that it can grow, and try again.`,
    );
  }
  return succeed({
    nextRun: lastRunIn(runs) + 1,
    append: function* (run, stamp, rows) {
      const log = context.workbook.worksheets.getItem(name);
      const parts = yield* partsOfRun(run, stamp, rows);
      return parts.map(({ start, rows: written, size }) => ({
        size,
        send: () => {
          writeRows(log, { ...area, top: bottomOf(area) + start, rows: written.length }, order, shape, written);
          table.resize(rangeOf(log, { ...area, rows: area.rows + start + written.length }));
        },
      }));
    },
  });
}

/** The table that is called like a log, by its most usual name; null for none. */
function logTable(tables: readonly Excel.Table[], { kind }: LogShape): Excel.Table | null {
  const ranked = tables.flatMap((table) => {
    const rank = nameRank(kind, table.name);
    return rank === null ? [] : [{ table, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank)[0]?.table ?? null;
}

/** Looks for a log; it is made on a sheet of its own by the first run that has something to say. */
export function askLog(context: Excel.RequestContext, shape: LogShape): AskedLog {
  const { tables, worksheets, names } = context.workbook;
  tables.load('items/name,items/showTotals');
  names.load('items/name');
  const protection = context.workbook.protection.load('protected');
  worksheets.load('items/name');
  const nameOf = ({ name }: { readonly name: string }): string => name;
  const taken = (): Taken => ({
    sheets: worksheets.items.map(nameOf),
    names: [...names.items, ...tables.items].map(nameOf),
  });
  let standing: Standing | null = null;
  let runs: Excel.Range | null = null;
  return {
    ask: (rows) => {
      const table = logTable(tables.items, shape);
      if (table === null) return;
      const range = askPlace(table.getRange());
      standing = {
        table,
        sheet: table.worksheet.load('name'),
        range,
        heads: table.getHeaderRowRange().load('values'),
        protection: table.worksheet.protection.load('protected'),
        below: range.getRowsBelow(Math.max(1, rows)).load('values'),
      };
    },
    askRuns: () => {
      runs = standing === null ? null : askRuns(standing, shape);
    },
    taken,
    open: (lastRun) => {
      if (standing === null && protection.protected) {
        return fail(workbookIsProtected('the sheet for the log of the runs cannot be added'));
      }
      const log: Result<RunLog, TrackerFailure> =
        standing === null ? succeed(createLog(context, taken(), shape)) : standingLog(context, shape, standing, runs);
      return log.ok ? succeed({ ...log.value, nextRun: Math.max(log.value.nextRun, lastRun + 1) }) : log;
    },
  };
}
