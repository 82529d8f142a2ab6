import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import type { TableContents } from '../contents/table-contents';
import { rangeOf } from '../excel/ranges';
import { readWorkbook } from '../excel/read-workbook';
import { withExcel } from '../excel/session';
import type { TrackerFailure } from '../failure';
import { type DrawProgress } from '../pages/pages-plan';
import { drawPages } from '../pages/draw-pages';
import type { PagesPlan } from '../pages/pages-plan';
import { planPages } from '../pages/plan-pages';
import type { Problem } from '../problem';
import type { Tracker } from '../tracker';
import { gatherFacts } from './gather-facts';
import { planPack } from './plan-pack';

/** A pack before it is drawn, to be shown first. */
export interface PackPlan {
  readonly tracker: Tracker;
  /** The sheets that are added or replaced, and what people have written on those that are replaced. */
  readonly pages: PagesPlan;
  /** The snapshot that the pack compares with; null where there is none. */
  readonly since: string | null;
  /** Round trips to Excel that the planning took. */
  readonly syncs: number;
}

/** A pack that has been drawn. */
export interface PackReceipt {
  /** The names of its sheets in their order. */
  readonly sheets: readonly string[];
  readonly replaced: readonly string[];
  readonly problems: readonly Problem[];
  readonly syncs: number;
}

/** The headings of a table exactly as they stand in its cells, by column; one round trip. */
const exactHeadings = ({ sheet, area, columns }: TableContents): Promise<Result<Map<number, string>, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const heading = rangeOf(context.workbook.worksheets.getItem(sheet), { ...area, rows: 1 }).load('values');
    await sync();
    const values: unknown[][] = heading.values;
    const texts = columns.flatMap(({ column }): [number, string][] => {
      const text = values[0]?.[column - area.left];
      return typeof text === 'string' ? [[column, text]] : [];
    });
    return succeed(new Map(texts));
  });

/** Reads the workbook and says which sheets the pack would draw; nothing is changed. Nine round trips at most. */
export async function planStarChamber({
  today,
}: {
  readonly today: CalendarDate;
}): Promise<Result<PackPlan, TrackerFailure>> {
  const read = await readWorkbook({ today, records: ['Snapshots'] });
  if (!read.ok) return read;
  const { tracker, contents } = read.value;
  const savings = contents.tables.Savings;
  const headings = savings === undefined ? succeed(new Map<number, string>()) : await exactHeadings(savings);
  if (!headings.ok) return headings;
  const facts = gatherFacts(contents, tracker.settings.unit, [], headings.value);
  const pages = await planPages(planPack(tracker, contents, facts));
  if (!pages.ok) return pages;
  return succeed({ tracker, pages: pages.value, since: facts.history.at(-1)?.name ?? null, syncs: tracker.syncs + 1 });
}

/** Draws a pack: its own sheets and nothing else. Fails without drawing where the workbook has changed since the plan. */
export async function drawStarChamber(
  { tracker, pages, syncs }: PackPlan,
  options: { readonly onProgress?: (progress: DrawProgress) => void } = {},
): Promise<Result<PackReceipt, TrackerFailure>> {
  const drawn = await drawPages(pages, options);
  if (!drawn.ok) return drawn;
  return succeed({
    sheets: pages.sheets.map(({ sheet }) => sheet),
    replaced: drawn.value.replaced,
    problems: tracker.problems,
    syncs: syncs + drawn.value.syncs,
  });
}
