import type { Block } from '../cells/block';
import type { Area } from '../tracker';

/** A sheet without its cells. */
export interface SheetOutline {
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells that hold something; null on an empty sheet. */
  readonly used: Area | null;
  /** A page that the add-in draws from the tracker: nothing on it is a table of the tracker. */
  readonly isOurs: boolean;
}

/** An Excel table without its cells. */
export interface ExcelTableOutline {
  readonly name: string;
  readonly sheet: string;
  /** Headings, body and, where shown, the totals row. */
  readonly area: Area;
  readonly showsHeadings: boolean;
  readonly showsTotals: boolean;
}

/** A defined name that stands for a range. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** What a workbook holds, without its cells. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly ExcelTableOutline[];
  readonly namedRanges: readonly NamedRange[];
}

/** The first rows of a sheet, among which its headings are looked for. */
export interface HeadingWindow {
  readonly area: Area;
  readonly cells: Block;
}

/** An outline with the cells that headings may stand in. */
export interface Survey {
  readonly outline: Outline;
  /** By the sheet's name. */
  readonly windows: ReadonlyMap<string, HeadingWindow>;
  /** The heading row of each Excel table, by the table's name; of a Mapping table its lines too. */
  readonly tableHeadings: ReadonlyMap<string, Block>;
}
