import { type Result, succeed } from '../../finance/result';
import { withExcel } from '../excel/session';
import type { TrackerFailure } from '../failure';
import { readBookOutline } from '../pages/drawing/book-outline';
import { type Making, makingOf } from './making';
import { monthEndReports, type ReportName } from './reports';

/** The workbook setting that keeps when a report was made, and of which month-end. */
export const madeSetting = (report: ReportName): string => `mtfs.report.${report}`;

/** A report that stands in the workbook. */
export interface MadeReport extends Making {
  readonly report: ReportName;
  /** Its sheets as they are called now. */
  readonly sheets: readonly string[];
}

/** Which reports stand in the workbook and when they were made: three round trips. */
export const madeReports = (): Promise<Result<readonly MadeReport[], TrackerFailure>> =>
  withExcel(async (session) => {
    const { sheets } = await readBookOutline(session);
    const { settings } = session.context.workbook;
    const asked = monthEndReports.map(({ report, keys }) => ({
      report,
      keys,
      setting: settings.getItemOrNullObject(madeSetting(report)).load('value'),
    }));
    await session.sync();
    return succeed(
      asked.flatMap(({ report, keys, setting }): MadeReport[] => {
        const own = keys.flatMap((key) => sheets.filter((sheet) => sheet.key === key).map(({ name }) => name));
        return own.length === 0
          ? []
          : [{ report, sheets: own, ...makingOf(setting.isNullObject ? null : setting.value) }];
      }),
    );
  });
