import type { SheetPage } from './sheet-page';

/** Cells of a sheet of ours in which somebody has written since we drew it, and which would be lost. */
export interface OwnEntry {
  /** With the sheet, such as `'Star chamber'!C7:F7`: the row as far as it is used. */
  readonly cells: string;
  /** What stands there, the first words of it. */
  readonly found: string;
}

/** What will be done with one page. */
export interface PlannedSheet {
  readonly page: SheetPage;
  /** The name that the sheet has or will get. */
  readonly sheet: string;
  readonly does: 'add' | 'replace';
  /** What a replacement would lose; null where it cannot be told, because the memory of what was drawn is gone. */
  readonly entries: readonly OwnEntry[] | null;
}

/** What `drawPages` will do, to be shown first. Nothing but these sheets is touched. */
export interface PagesPlan {
  readonly sheets: readonly PlannedSheet[];
  /** The blank sheet of a new workbook, its only one, which goes when the user gets sheets instead; null for none. */
  readonly blankSheet: string | null;
}

/** How far the drawing has come, for a progress bar. */
export interface DrawProgress {
  readonly done: number;
  readonly of: number;
}

/** What was drawn. */
export interface PagesReceipt {
  /** The sheets in the order of the pages. */
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  /** Round trips to Excel. */
  readonly syncs: number;
}
