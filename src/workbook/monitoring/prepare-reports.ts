import type { CalendarDate } from '../../finance/calendar-date';
import { type Result, succeed } from '../../finance/result';
import { asOwnWrites } from '../excel/own-writes';
import { withExcel } from '../excel/session';
import type { TrackerFailure } from '../failure';
import type { MonthEndReading } from '../month-end/month-end';
import { readMonthEnd } from '../month-end/read-month-end';
import { drawPages } from '../pages/draw-pages';
import type { DrawProgress, PagesPlan, PagesReceipt } from '../pages/pages-plan';
import { planPages } from '../pages/plan-pages';
import { inParts } from '../steps';
import type { Tracker } from '../tracker';
import { madeSetting } from './made-reports';
import { makingText } from './making';
import { planReports } from './plan-reports';
import { monthEndReports, type ReportName } from './reports';

/** Reports before they are drawn, to be shown first. */
export interface ReportsPlan {
  readonly tracker: Tracker;
  readonly reading: MonthEndReading;
  readonly wanted: readonly ReportName[];
  /** The sheets that are added or replaced, and what people have written on those that are replaced. */
  readonly pages: PagesPlan;
}

/**
 * Reads the workbook at the end of its period and says which sheets the reports would draw; nothing is changed. Eight round
 * trips at most, as many as large tables need.
 * @param wanted the reports; without it all, the gap where the workbook has a gap table
 */
export async function planMonthEndReports({
  today,
  wanted,
}: {
  readonly today: CalendarDate;
  readonly wanted?: readonly ReportName[];
}): Promise<Result<ReportsPlan, TrackerFailure>> {
  const read = await readMonthEnd({ today });
  if (!read.ok) return read;
  const { workbook, reading } = read.value;
  const hasGap = workbook.contents.tables.Gap !== undefined;
  const all = monthEndReports.map(({ report }) => report).filter((report) => report !== 'gap' || hasGap);
  const made = await inParts(planReports(workbook, reading, wanted ?? all));
  if (!made.ok) return made;
  const pages = await planPages(made.value);
  return pages.ok ? succeed({ tracker: workbook.tracker, reading, wanted: wanted ?? all, pages: pages.value }) : pages;
}

/**
 * Draws reports: their own sheets and nothing else; and keeps when they were made and of which month-end. Fails without drawing where the workbook has
 * changed since the plan.
 */
export async function drawMonthEndReports(
  { pages, wanted, reading }: ReportsPlan,
  { when, onProgress }: { readonly when: Date; readonly onProgress?: (progress: DrawProgress) => void },
): Promise<Result<PagesReceipt, TrackerFailure>> {
  const drawn = await drawPages(pages, onProgress === undefined ? {} : { onProgress });
  if (!drawn.ok) return drawn;
  const making = makingText(when, reading.monthEnd);
  const kept = await asOwnWrites(() =>
    withExcel(async ({ context, sync, count }) => {
      for (const report of wanted) context.workbook.settings.add(madeSetting(report), making);
      await sync();
      return succeed(count());
    }),
  );
  return kept.ok ? succeed({ ...drawn.value, syncs: drawn.value.syncs + kept.value }) : kept;
}
