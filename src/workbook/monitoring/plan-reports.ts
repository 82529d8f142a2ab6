import { type Result, succeed } from '../../finance/result';
import type { ReadWorkbook } from '../assemble-workbook';
import type { TrackerFailure } from '../failure';
import { gapPage } from '../gap/page/gap-page';
import type { MonthEndReading } from '../month-end/month-end';
import type { SheetPage } from '../pages/sheet-page';
import type { Steps } from '../steps';
import { figuresPage } from './figures-page';
import { reportContext, type ReportContext } from './report-context';
import { monthEndReports, type ReportName } from './reports';
import { servicesPage } from './services-page';
import { statementPage } from './statement/statement-page';
import { variancesPage } from './variances-page';

type MakePages = (context: ReportContext) => Steps<readonly SheetPage[]>;

const ofMonthEnd: Readonly<Record<Exclude<ReportName, 'gap'>, MakePages>> = {
  *statement(context) {
    return [yield* statementPage(context), yield* figuresPage(context)];
  },
  *variances(context) {
    return [yield* variancesPage(context)];
  },
  *services(context) {
    return [yield* servicesPage(context)];
  },
};

/**
 * The sheets of some reports, to be planned by `planPages` and drawn by `drawPages`, in steps. Totals are formulas of Excel's
 * own. Pure: the same workbook gives the same sheets. Fails where the gap is asked for and there is no gap table.
 */
export function* planReports(
  workbook: ReadWorkbook,
  reading: MonthEndReading,
  wanted: readonly ReportName[],
): Steps<Result<readonly SheetPage[], TrackerFailure>> {
  const context = yield* reportContext(workbook.tracker, reading);
  const pages: SheetPage[] = [];
  for (const { report } of monthEndReports) {
    if (!wanted.includes(report)) continue;
    yield;
    if (report !== 'gap') {
      pages.push(...(yield* ofMonthEnd[report](context)));
      continue;
    }
    const page = yield* gapPage(workbook);
    if (!page.ok) return page;
    pages.push(page.value);
  }
  return succeed(pages);
}
