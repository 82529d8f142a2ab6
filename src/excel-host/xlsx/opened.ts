import type { Font, Workbook } from 'exceljs';
import type { ThemeColours } from './colours';

/** A sheet of the opened file. */
export interface OpenedSheet {
  /** Its part's path, by which a `SheetData` names its source. */
  readonly source: string;
  readonly name: string;
  /** Cells whose array formula was entered with Ctrl+Shift+Enter, as {@link cellKey}. */
  readonly fixedArrays: ReadonlySet<number>;
}

/** An opened .xlsx file, kept so that saving changes only what the model changed. */
export interface OpenedXlsx {
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** exceljs's workbook, which carries the cells: `s1`, `s2` … are the sheets of the file. Saving changes it. */
  readonly workbook: Workbook;
  readonly sheets: readonly OpenedSheet[];
  /** By a sheet's source: exceljs's id of it, and which cells it has. */
  readonly carried: Map<string, { readonly id: number; readonly cells: Set<number> }>;
  readonly theme: ThemeColours;
  readonly normal: Partial<Font>;
  readonly is1904: boolean;
  /** What the file holds that saving would drop, in users' words. */
  readonly beyond: readonly string[];
}

const COLUMNS = 16_384;

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
