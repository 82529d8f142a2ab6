import { createTable, type Taken } from './create-table';
import { partsOfRun, writeRows, type LogShape, type RunLog } from './log-rows';

/** A log that does not exist yet: the first rows make it, on a sheet of its own at the end of the workbook. */
export function createLog(context: Excel.RequestContext, taken: Taken, shape: LogShape): RunLog {
  const { sheet, names, columns } = shape;
  const fields = columns.map(({ field }) => field);
  return {
    nextRun: 1,
    append: function* (run, stamp, rows) {
      let log: Excel.Worksheet | null = null;
      return (yield* partsOfRun(run, stamp, rows)).map((part) => {
        const area = { top: part.start + 1, left: 0, rows: part.rows.length, columns: fields.length };
        return {
          size: part.size,
          send: () => {
            if (log !== null) {
              writeRows(log, area, fields, shape, part.rows);
              return;
            }
            const headings = columns.map(({ heading }) => heading);
            const widths = columns.map(({ width }) => width);
            log = createTable(context, taken, { sheet, names, headings, widths, rows: rows.length }, (made) => {
              writeRows(made, area, fields, shape, part.rows);
            });
          },
        };
      });
    },
  };
}
