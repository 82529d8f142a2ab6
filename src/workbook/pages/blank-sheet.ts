import type { BookOutline } from './drawing/book-outline';
import type { SheetPage } from './sheet-page';

/**
 * The sheet with which Excel begins a new workbook, as long as it is the only one and nobody has used it; null where there
 * is none. It goes for pages that are the user's own: those of the add-in can be taken away again, and a workbook cannot be
 * without a sheet.
 */
export function blankSheetOf({ sheets, names, isProtected }: BookOutline, pages: readonly SheetPage[]): string | null {
  const [only, ...others] = sheets;
  if (only === undefined || others.length > 0 || names.length > 0 || isProtected) return null;
  const isBlank = only.drawn === null && !only.hasCharts && !only.isProtected;
  return isBlank && pages.length > 0 && pages.every(({ owner }) => owner === 'user') ? only.name : null;
}
