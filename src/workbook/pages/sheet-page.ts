import type { MoneyUnit } from '../../finance/money';
import type { PageBlock } from './page-cell';
import type { PageChart } from './page-chart';
import type { PageTable } from './page-table';
import type { TabColour } from './palette';

/** How a page prints: on A4, as wide as so many pages, with page numbers at the foot. */
export interface PagePrint {
  readonly orientation: 'landscape' | 'portrait';
  readonly pagesWide: number;
  /** How many rows, from which on, every printed page below them repeats. */
  readonly titleRows: number;
  readonly firstTitleRow: number;
  /** How many columns from the left every printed page repeats. */
  readonly titleColumns: number;
  /** The rows before which a printed page begins, on a page that is one page wide; as `pageBreaks` finds them. */
  readonly pageBreaks: readonly number[];
  /** What stands at the left of the foot, such as the organisation; the sheet's name and the page number follow. */
  readonly footer: string;
}

/**
 * A sheet as data: what stands on it and how it looks, drawn by `drawPages`. Rows and columns are counted from 0. Blocks
 * and tables must not overlap. Formulas refer to tables, never to cells of another page, whose sheet may get another name.
 */
export interface SheetPage {
  /** By which the page is found again, such as `pack:summary`; letters, digits, `:` and `-`. Unique among the pages drawn together. */
  readonly key: string;
  /** The name wanted for the sheet; where a sheet of the user's has it, a number follows. */
  readonly name: string;
  /**
   * Whose the sheet is once it is drawn: the add-in's, which replaces it when the page is drawn again, or the user's,
   * which is never touched again.
   */
  readonly owner: 'add-in' | 'user';
  readonly tabColour: TabColour;
  /** The unit of all money on the page. */
  readonly unit: MoneyUnit;
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly PageBlock[];
  readonly tables: readonly PageTable[];
  readonly charts: readonly PageChart[];
  /** How many rows and columns stay in sight. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: PagePrint;
  /** Whether only the input cells may be edited; no password, so that a person can take it off. */
  readonly isProtected: boolean;
}

/** How a page prints where nothing else is wanted: landscape, one page wide. */
export const usualPrint: PagePrint = {
  orientation: 'landscape',
  pagesWide: 1,
  titleRows: 0,
  firstTitleRow: 0,
  titleColumns: 0,
  pageBreaks: [],
  footer: '',
};
