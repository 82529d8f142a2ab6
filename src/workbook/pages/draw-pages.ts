import { fail, succeed, type Result } from '../../finance/result';
import { asOwnWrites } from '../excel/own-writes';
import { withExcel, type Session } from '../excel/session';
import { sendAll, type Job } from '../excel/trips';
import { workbookIsProtected } from '../excel/workbook-protection';
import { failure, type TrackerFailure } from '../failure';
import { inParts, type Steps } from '../steps';
import { blankSheetOf } from './blank-sheet';
import type { TableFinder } from './drawing/apply-validation';
import { readBookOutline, readCells, type BookOutline } from './drawing/book-outline';
import { clearSheet } from './drawing/clear-sheet';
import { pageJobs, type PageJobs, type PageOnSheet } from './drawing/draw-page';
import { extentOf } from './extent';
import { fingerprintOf, fingerprintSetting } from './fingerprint';
import type { DrawProgress, PagesPlan, PagesReceipt, PlannedSheet } from './pages-plan';
import { isSameName } from './sheet-names';

/** What has changed in the workbook since the plan was made, as far as the drawing depends on it; null for nothing. */
function changedSince({ sheets }: PagesPlan, book: BookOutline): TrackerFailure | null {
  const others = book.tables.filter(
    ({ sheet }) => !sheets.some((one) => one.does === 'replace' && one.sheet === sheet),
  );
  for (const { page, sheet, does } of sheets) {
    const now = book.sheets.find(({ name }) => isSameName(name, sheet));
    if (book.isProtected && does === 'add') return workbookIsProtected(`the sheet ${sheet} cannot be added`);
    const isAsPlanned = does === 'add' ? now === undefined : now?.key === page.key;
    const taken = page.tables.find(({ name }) => others.some((table) => isSameName(table.name, name)));
    if (isAsPlanned && taken === undefined) continue;
    const what = isAsPlanned ? `the table ${taken?.name ?? ''}` : `the sheet ${sheet}`;
    return failure(
      'changed since',
      `Somebody has added, renamed or deleted ${what} meanwhile. Nothing has been drawn; look at the plan again.`,
    );
  }
  return null;
}

/** The charts on the sheets that are replaced, to be told from those of the user; one round trip. */
async function chartsOn({ context, sync }: Session, sheets: readonly PlannedSheet[]): Promise<Map<string, string[]>> {
  const asked = sheets
    .filter(({ does }) => does === 'replace')
    .map(({ sheet }) => ({ sheet, charts: context.workbook.worksheets.getItem(sheet).charts.load('items/name') }));
  if (asked.length > 0) await sync();
  return new Map(asked.map(({ sheet, charts }) => [sheet, charts.items.map(({ name }) => name)]));
}

function readyJobs(
  { context }: Session,
  { sheets }: PagesPlan,
  book: BookOutline,
  charts: ReadonlyMap<string, readonly string[]>,
): Job[] {
  // Sheets of ours come first: if one is protected with a password, Excel refuses before anything has been changed.
  const replacedFirst = [...sheets].sort((one, other) => Number(one.does === 'add') - Number(other.does === 'add'));
  return replacedFirst.map(({ sheet, does }) => ({
    size: 1_000,
    send: () => {
      if (does === 'add') {
        context.workbook.worksheets.add(sheet);
        return;
      }
      const old = book.sheets.find(({ name }) => name === sheet);
      clearSheet({
        sheet: context.workbook.worksheets.getItem(sheet),
        isProtected: old?.isProtected ?? false,
        drawn: old?.drawn ?? null,
        tables: book.tables.filter((table) => table.sheet === sheet).map(({ name }) => name),
        charts: charts.get(sheet) ?? [],
      });
    },
  }));
}

/** In steps. */
function* drawingJobs({ context }: Session, { sheets }: PagesPlan): Steps<Job[]> {
  const onSheets = sheets.map(({ page, sheet, does }) => ({
    on: { page, name: sheet, sheet: () => context.workbook.worksheets.getItem(sheet) } satisfies PageOnSheet,
    isMarked: does === 'replace',
  }));
  const find: TableFinder = (wanted) => {
    for (const { on } of onSheets) {
      const table = on.page.tables.find(({ name }) => isSameName(name, wanted));
      if (table !== undefined) return { sheet: on.name, table };
    }
    return null;
  };
  const jobs: PageJobs[] = [];
  for (const { on, isMarked } of onSheets) jobs.push(yield* pageJobs(on, find, isMarked));
  return [
    ...jobs.flatMap(({ cells }) => cells),
    ...jobs.flatMap(({ formulas }) => formulas),
    ...jobs.flatMap(({ rest }) => rest),
  ];
}

/** Deletes the blank sheet of a new workbook, unless somebody has begun to use it since the plan was made. */
function blankSheetJobs({ context }: Session, { sheets, blankSheet }: PagesPlan, book: BookOutline): Job[] {
  const pages = sheets.map(({ page }) => page);
  if (blankSheet === null || blankSheetOf(book, pages) !== blankSheet) return [];
  return [
    {
      size: 300,
      send: () => {
        context.workbook.worksheets.getItem(blankSheet).delete();
      },
    },
  ];
}

/** Remembers what was drawn, read back as Excel keeps it: two round trips, none where all sheets are the user's. */
async function remember(session: Session, { sheets }: PagesPlan): Promise<void> {
  const ours = sheets.filter(({ page }) => page.owner === 'add-in');
  if (ours.length === 0) return;
  const cells = await readCells(
    session,
    ours.map(({ page, sheet }) => ({ sheet, area: extentOf(page) })),
  );
  const { settings } = session.context.workbook;
  const jobs: Job[] = [];
  for (const { page, sheet } of ours) {
    const fingerprint = await inParts(fingerprintOf(cells.get(sheet) ?? []));
    jobs.push({
      size: fingerprint.length,
      send: () => settings.add(fingerprintSetting(page.key), fingerprint),
    });
  }
  await sendAll(session, jobs);
}

/**
 * Draws the pages of a plan: all of them, or nothing where the workbook has changed since. At most six round trips
 * whatever stands on the pages, as long as they fit into one message to Excel; large ones go in parts.
 */
export const drawPages = (
  plan: PagesPlan,
  { onProgress = () => undefined }: { readonly onProgress?: (progress: DrawProgress) => void } = {},
): Promise<Result<PagesReceipt, TrackerFailure>> =>
  asOwnWrites(() =>
    withExcel(async (session) => {
      const book = await readBookOutline(session);
      const changed = changedSince(plan, book);
      if (changed !== null) return fail(changed);
      const charts = await chartsOn(session, plan.sheets);
      const jobs = [
        ...readyJobs(session, plan, book, charts),
        ...(await inParts(drawingJobs(session, plan))),
        ...blankSheetJobs(session, plan, book),
      ];
      await sendAll(session, jobs, (done) => {
        onProgress({ done, of: jobs.length });
      });
      await remember(session, plan);
      const named = (does: PlannedSheet['does']): string[] =>
        plan.sheets.filter((one) => one.does === does).map(({ sheet }) => sheet);
      return succeed({ added: named('add'), replaced: named('replace'), syncs: session.count() });
    }),
  );
