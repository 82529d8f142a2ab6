import { charactersToPoints, DEFAULT_COLUMN_CHARACTERS } from './drawing/widths';
import { extentOf } from './extent';
import type { PagePrint, SheetPage } from './sheet-page';

const pointsAnInch = 72;
const a4 = { short: 595, long: 842 };

/** The margins of our pages, in inches. */
export const printMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 } as const;

/** Left free for printers and programs that measure a little differently: a column over would double the pages. */
const spare = 0.97;
/** Per cent; Excel prints no smaller. */
const smallestScale = 10;

/** The room between the margins, in points on paper. */
function paperRoom({ orientation }: PagePrint): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === 'landscape' ? [a4.long, a4.short] : [a4.short, a4.long];
  const { left, right, top, bottom } = printMargins;
  return { width: width - (left + right) * pointsAnInch, height: height - (top + bottom) * pointsAnInch };
}

/** At how many per cent of its size a page prints so that all its columns stand on one sheet of paper; 100 at most. */
export function printScale(page: SheetPage): number {
  const widths = Array.from(
    { length: Math.max(extentOf(page).columns, page.columnWidths.length) },
    (_, column) => page.columnWidths[column] ?? DEFAULT_COLUMN_CHARACTERS,
  );
  const width = widths.reduce((sum, characters) => sum + charactersToPoints(characters), 0);
  const fitting = Math.floor((100 * spare * paperRoom(page.print).width) / width);
  return Math.max(smallestScale, Math.min(100, fitting));
}

/** How high the rows of one sheet of paper may be together, in points on the page, where it prints at `printScale`. */
export const rowRoom = (page: SheetPage): number => (100 * spare * paperRoom(page.print).height) / printScale(page);
