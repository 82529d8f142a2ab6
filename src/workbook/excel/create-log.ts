import { cellsOf, logFields, logHeadings, sizeOf, writeRows, type RunLog } from './log-rows';
import { rangeOf } from './ranges';

/** The first that is free names the log: a table cannot be called like a name of the workbook. */
const tableNames = ['RagLog', 'tblRagLog', 'RAG_history'];
const sheetName = 'RAG log';
const widths = [40, 100, 60, 60, 60, 60, 480, 120];

/** The names that are taken in a workbook. */
interface Taken {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

const firstFree = (wanted: readonly string[], taken: readonly string[]): string | undefined =>
  wanted.find((name) => !taken.some((other) => other.toLowerCase() === name.toLowerCase()));

/** A log that does not exist yet: the first rows make it, on a sheet of its own at the end of the workbook. */
export function createLog(context: Excel.RequestContext, taken: Taken): RunLog {
  const sheetNames = [sheetName, ...Array.from({ length: 99 }, (_, index) => `${sheetName} ${index + 2}`)];
  const tableName = firstFree(tableNames, taken.names);
  return {
    nextRun: 1,
    append: (run, stamp, rows) => ({
      size: sizeOf(rows),
      send: () => {
        const sheet = context.workbook.worksheets.add(firstFree(sheetNames, taken.sheets));
        const all = { top: 0, left: 0, rows: rows.length + 1, columns: logHeadings.length };
        rangeOf(sheet, { ...all, rows: 1 }).values = [[...logHeadings]];
        writeRows(
          sheet,
          { ...all, top: 1, rows: rows.length },
          logFields,
          rows.map((row) => cellsOf(row, run, stamp)),
        );
        const table = sheet.tables.add(rangeOf(sheet, all), true);
        if (tableName !== undefined) table.name = tableName;
        widths.forEach((width, column) => {
          rangeOf(sheet, { top: 0, left: column, rows: 1, columns: 1 }).format.columnWidth = width;
        });
        sheet.freezePanes.freezeRows(1);
      },
    }),
  };
}
