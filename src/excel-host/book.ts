/**
 * A workbook as plain data: what stands between an .xlsx file and the engine that calculates it.
 * Rows and columns are counted from 0. Everything is JSON, so that it can cross a frame or be compared in a test.
 */
import type { ChartData } from './chart-data';

/** A cell's constant: blank is the absence of the cell, never `''` or `null`. */
export type CellConstant = string | number | boolean;

/** Excel's error values as a cell shows them. */
export const errorTexts = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
] as const;
export type ErrorText = (typeof errorTexts)[number];

/** One cell that holds something or is formatted. */
export interface Cell {
  /** The constant, or the last calculated result of `formula`; an error is its text with `isError`. */
  readonly value?: CellConstant;
  readonly isError?: boolean;
  /** With the leading `=`, in English, comma-separated, as Excel's `range.formulas` gives it. */
  readonly formula?: string;
  /** The spill or array range of a dynamic-array formula, from this cell, such as `A1:C4`. */
  readonly arrayRange?: string;
  readonly style?: CellStyle;
}

/** The lines that an edge of a cell can have, in the file format's words. */
export const borderLines = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

/** A line along one edge of a cell. */
export interface BorderLine {
  readonly line: (typeof borderLines)[number];
  readonly colour: string;
}

/** The part of a cell's look that the stand-in shows and keeps. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly fillColour?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  /** How many steps the text stands in from its edge. */
  readonly indent?: number;
  /** Degrees, upwards positive, from -90 to 90; 180 stacks the letters. */
  readonly textOrientation?: number;
  readonly borderTop?: BorderLine;
  readonly borderBottom?: BorderLine;
  readonly borderLeft?: BorderLine;
  readonly borderRight?: BorderLine;
  /** `false` lets the cell be edited on a protected sheet. */
  readonly locked?: boolean;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableData {
  readonly name: string;
  /** Headings, body and, where shown, totals. */
  readonly area: Area;
  readonly showTotals: boolean;
  /** Left out, the first row of the area holds the headings; else a table of an opened file whose headings were taken off. */
  readonly showHeaders?: false;
  readonly style?: string;
  /** Whether every other row has a ground of its own, in a style that has such. Left out, it has. */
  readonly showBandedRows?: boolean;
  /** In column order; unique without regard to case. */
  readonly columns: readonly string[];
  /** By a column's name, the formula that Excel gives to new rows, with the leading `=`. Left out, those of the opened file stay. */
  readonly columnFormulas?: Readonly<Record<string, string>>;
}

/** A conditional format of the kinds the stand-in knows; anything else is kept by the .xlsx side and never shown. */
export interface ConditionalFormatData {
  readonly areas: readonly Area[];
  readonly rule:
    | {
        readonly kind: 'cellValue';
        readonly operator:
          | 'EqualTo'
          | 'NotEqualTo'
          | 'GreaterThan'
          | 'LessThan'
          | 'GreaterThanOrEqual'
          | 'LessThanOrEqual'
          | 'Between'
          | 'NotBetween';
        readonly formula1: string;
        readonly formula2?: string;
      }
    | {
        readonly kind: 'containsText';
        readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
        readonly text: string;
      }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly fontColour?: string;
  readonly fillColour?: string;
  readonly bold?: boolean;
  readonly stopIfTrue: boolean;
  /** Counted from 0 and unique on its sheet; the lowest wins. */
  readonly priority: number;
}

export interface DataValidationData {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | {
        readonly kind: 'wholeNumber' | 'decimal' | 'date';
        readonly operator:
          | 'Between'
          | 'NotBetween'
          | 'EqualTo'
          | 'NotEqualTo'
          | 'GreaterThan'
          | 'LessThan'
          | 'GreaterThanOrEqualTo'
          | 'LessThanOrEqualTo';
        readonly formula1: string | number;
        readonly formula2?: string | number;
      }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly ignoreBlanks: boolean;
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
}

/** A link on cells: to an address outside, to a place in the workbook, or to a place in what the address names. */
export interface HyperlinkData {
  readonly area: Area;
  readonly address?: string;
  /** Such as `'Star chamber'!A1`, or a name. */
  readonly reference?: string;
  readonly screenTip?: string;
}

/** A stretch of rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The texts along an edge of a printed page, with Excel's codes: `&P` is the page's number, `&&` an ampersand. */
export interface PageEdge {
  readonly left?: string;
  readonly centre?: string;
  readonly right?: string;
}

/** Inches, as the file states them. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet prints. What may be left out is, where it is as on a new sheet. */
export interface PrintData {
  readonly landscape: boolean;
  /** On how many pages' width the columns are fitted; 0 where they are not fitted. */
  readonly pagesWide: number;
  /** On how many pages' height the rows are fitted; left out, they take as many as they need. */
  readonly pagesTall?: number;
  /** Per cent; counts where the sheet is not fitted to pages. Left out, 100. */
  readonly scale?: number;
  /** The paper's number in the file format (ECMA-376 part 1, 18.3.1.63). Left out, A4. */
  readonly paper?: number;
  /** The rows and columns that are repeated on every page. */
  readonly repeatRows?: Span;
  readonly repeatColumns?: Span;
  /** The rows before which a page begins, set by hand, from the top. */
  readonly rowBreaks?: readonly number[];
  /** What is printed; left out, all that is used. */
  readonly areas?: readonly Area[];
  /** Left out, Excel's normal margins. */
  readonly margins?: PageMargins;
  readonly header?: PageEdge;
  readonly footer?: PageEdge;
  /** Whether pages follow each other to the right before they go down. */
  readonly overThenDown?: boolean;
  readonly gridlines?: boolean;
  /** Whether the letters of columns and the numbers of rows are printed. */
  readonly headings?: boolean;
  readonly centredAcross?: boolean;
  readonly centredDown?: boolean;
}

export interface SheetData {
  readonly name: string;
  /** Which sheet of the opened file this is; keep it through renaming, so that saving finds what the file holds beyond this model. */
  readonly source?: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Sparse: `cells.get(row)?.get(column)` as entries, so that a sheet with a cell at row 1,000,000 stays small. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
  /** Widths in characters, as Excel states them, by column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColour?: string;
  readonly tables: readonly TableData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly dataValidations: readonly DataValidationData[];
  readonly notes: readonly NoteData[];
  /** Left out, those of the opened file. */
  readonly hyperlinks?: readonly HyperlinkData[];
  readonly charts: readonly ChartData[];
  /** The filter of a plain range, if any; tables carry their own. */
  readonly autoFilter?: Area;
  readonly isProtected: boolean;
  readonly showGridlines: boolean;
  /** Left out, the sheet prints as in the opened file. */
  readonly print?: PrintData;
}

export interface NameData {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  /** The sheet's name, for a name that belongs to one sheet. */
  readonly scope?: string;
}

export interface Book {
  readonly sheets: readonly SheetData[];
  readonly names: readonly NameData[];
  readonly activeSheet: string;
  /** No sheet may be added, deleted, renamed, moved, hidden or shown; left out, all of that is allowed. */
  readonly structureIsProtected?: boolean;
  /** The add-in's workbook settings; the .xlsx side keeps them as a custom XML part, which Excel carries unchanged and does not shorten. */
  readonly settings: Readonly<Record<string, unknown>>;
}
