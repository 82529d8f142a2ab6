import { fail, succeed, type Result } from '../../finance/result';
import { withExcel } from '../excel/session';
import { workbookIsProtected } from '../excel/workbook-protection';
import { failure, type TrackerFailure } from '../failure';
import { blankSheetOf } from './blank-sheet';
import { readBookOutline, type BookOutline, type SheetInBook } from './drawing/book-outline';
import { entriesOnSheets } from './drawing/entries-on-sheets';
import type { PagesPlan, PlannedSheet } from './pages-plan';
import { freeSheetName, isSameName } from './sheet-names';
import type { SheetPage } from './sheet-page';

interface Place {
  readonly page: SheetPage;
  readonly sheet: string;
  /** The sheet to be replaced; null for one to be added. */
  readonly old: SheetInBook | null;
}

/** Which sheet each page gets: its own from last time, else a new one under the first free name. */
function placesOf(pages: readonly SheetPage[], { sheets }: BookOutline): Place[] {
  const taken = sheets.map(({ name }) => name);
  return pages.map((page): Place => {
    const old = page.owner === 'add-in' ? sheets.find(({ key }) => key === page.key) : undefined;
    if (old !== undefined) return { page, sheet: old.name, old };
    const sheet = freeSheetName(page.name, taken);
    taken.push(sheet);
    return { page, sheet, old: null };
  });
}

/** The first reason not to draw; null where there is none. */
function obstacleTo(places: readonly Place[], book: BookOutline): TrackerFailure | null {
  const added = places.find(({ old }) => old === null);
  if (book.isProtected && added !== undefined) {
    return workbookIsProtected(`the sheet ${added.sheet} cannot be added`);
  }
  const replaced = places.flatMap(({ old }) => (old === null ? [] : [old.name]));
  for (const { name } of places.flatMap(({ page }) => page.tables)) {
    const table = book.tables.find((one) => isSameName(one.name, name) && !replaced.includes(one.sheet));
    if (table !== undefined) {
      return failure(
        'name taken',
        `There is a table ${table.name} on the sheet ${table.sheet} already. Give it another name (Table Design, Table Name) and try again.`,
      );
    }
    if (book.names.some((one) => isSameName(one, name))) {
      return failure(
        'name taken',
        `${name} is a name of this workbook already, so no table can have it. Rename or delete it (Formulas, Name Manager) and try again.`,
      );
    }
  }
  return null;
}

/**
 * Says what drawing the pages would do: which sheets are new, which of ours are replaced and what people have written on
 * them since. Nothing is changed. Four round trips, two where nothing is replaced. Fails where a table's name is taken
 * by the user's, or the workbook is protected.
 */
export const planPages = (pages: readonly SheetPage[]): Promise<Result<PagesPlan, TrackerFailure>> =>
  withExcel(async (session) => {
    const book = await readBookOutline(session);
    const places = placesOf(pages, book);
    const obstacle = obstacleTo(places, book);
    if (obstacle !== null) return fail(obstacle);
    const entries = await entriesOnSheets(
      session,
      places.flatMap(({ old }) => (old === null ? [] : [old])),
    );
    return succeed({
      sheets: places.map(({ page, sheet, old }): PlannedSheet => ({
        page,
        sheet,
        does: old === null ? 'add' : 'replace',
        entries: old === null ? [] : (entries.get(sheet) ?? null),
      })),
      blankSheet: blankSheetOf(book, pages),
    });
  });
