import type { PageValue } from './page-cell';
import type { PageStyle } from './styles';
import type { Validation } from './validation';

/** The styles that the body of a table may have. */
export type BodyStyle = Extract<
  PageStyle,
  | 'label'
  | 'code'
  | 'text'
  | 'paragraph'
  | 'money'
  | 'pounds'
  | 'share'
  | 'count'
  | 'decimal'
  | 'year'
  | 'date'
  | 'moment'
  | 'status'
  | 'note'
  | 'warning'
>;

/** A column of a table. */
export interface PageColumn {
  readonly heading: string;
  readonly style: BodyStyle;
  readonly validation?: Validation;
  /** The formula of every row, with its leading `=`; Excel gives it to new rows too. The rows' own values are then passed over. */
  readonly formula?: string;
  /** Whether a person is to write here: open on a protected page. */
  readonly isInput?: boolean;
}

/** A cell of a table that is not like the rest of its column. */
export interface CellException {
  /** Counted from 0 below the headings, and from the table's first column. */
  readonly row: number;
  readonly column: number;
  readonly style: BodyStyle;
  readonly validation?: Validation;
  /** Whether a person is to write here: open on a protected page. */
  readonly isInput?: boolean;
}

/**
 * An Excel table. Its name must be free in the workbook, or belong to a page that is replaced: formulas refer to it.
 * A table without rows keeps one blank row, ready to be typed in. The row below a table stays free: what stands there would
 * be taken in when the table grows.
 */
export interface PageTable {
  readonly name: string;
  /** Row and column of the first heading, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly columns: readonly PageColumn[];
  /** Values in the order of the columns. */
  readonly rows: readonly (readonly PageValue[])[];
  readonly exceptions?: readonly CellException[];
}

/** The rows that a table takes on its sheet, headings included. */
export const tableHeight = ({ rows }: PageTable): number => Math.max(1, rows.length) + 1;
