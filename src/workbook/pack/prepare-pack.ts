import type { CalendarDate } from '../../finance/calendar-date';
import { fail, succeed, type Result } from '../../finance/result';
import type { SnapshotName } from '../../finance/review/snapshots';
import type { TableContents } from '../contents/table-contents';
import { rangeOf } from '../excel/ranges';
import { readWorkbook } from '../excel/read-workbook';
import { withExcel } from '../excel/session';
import { failure, type TrackerFailure } from '../failure';
import { drawPages } from '../pages/draw-pages';
import type { DrawProgress, PagesPlan } from '../pages/pages-plan';
import { planPages } from '../pages/plan-pages';
import type { Problem } from '../problem';
import { snapshotsOf } from '../snapshots/read-snapshots';
import { inParts } from '../steps';
import type { Tracker } from '../tracker';
import { planPack } from './plan-pack';
import type { SavingsHeadings } from './savings-ranges';

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

const headingTrips = 1;

/** The round trips of `planPages`: it looks at sheets that are replaced once more. */
const planningTrips = ({ sheets }: PagesPlan): number => (sheets.some(({ does }) => does === 'replace') ? 4 : 2);

function noSnapshot(name: string, names: readonly SnapshotName[]): TrackerFailure {
  const known = names.map(({ snapshot }) => `“${snapshot}”`).join(', ');
  const instead = known === '' ? 'The workbook has none yet; take one first.' : `Choose one of ${known}.`;
  return failure('not possible', `There is no snapshot “${name}”. ${instead}`);
}

/** The headings of tables exactly as they stand in their cells; one round trip. */
const exactHeadings = (tables: readonly TableContents[]): Promise<Result<SavingsHeadings, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const asked = tables.map((table) => {
      const { sheet, area } = table;
      const heading = rangeOf(context.workbook.worksheets.getItem(sheet), { ...area, rows: 1 }).load('values');
      return { table, heading };
    });
    await sync();
    const headings = asked.map(({ table, heading }) => {
      const values: unknown[][] = heading.values;
      const texts = table.columns.flatMap(({ column }): [number, string][] => {
        const text = values[0]?.[column - table.area.left];
        return typeof text === 'string' ? [[column, text]] : [];
      });
      return [table, new Map(texts)] as const;
    });
    return succeed(new Map(headings));
  });

/**
 * Reads the workbook and says which sheets the pack would draw; nothing is changed. Nine round trips at most.
 * @param since the name of the snapshot to compare with; the last one where it is left out
 */
export async function planStarChamber({
  today,
  since,
}: {
  readonly today: CalendarDate;
  readonly since?: string;
}): Promise<Result<PackPlan, TrackerFailure>> {
  const read = await readWorkbook({ today, records: ['Snapshots'] });
  if (!read.ok) return read;
  const { tracker, contents } = read.value;
  const stored = await inParts(snapshotsOf(read.value));
  const { names } = stored;
  if (since !== undefined && !names.some(({ snapshot }) => snapshot === since)) return fail(noSnapshot(since, names));
  const { savings } = contents;
  const savingsHeadings = savings.length === 0 ? succeed(new Map()) : await exactHeadings(savings);
  if (!savingsHeadings.ok) return savingsHeadings;
  const options = { savingsHeadings: savingsHeadings.value, ...(since === undefined ? {} : { since }) };
  const pages = await planPages(await inParts(planPack(read.value, stored, options)));
  if (!pages.ok) return pages;
  return succeed({
    tracker,
    pages: pages.value,
    since: since ?? names.at(-1)?.snapshot ?? null,
    syncs: tracker.syncs + headingTrips + planningTrips(pages.value),
  });
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
