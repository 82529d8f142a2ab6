import type { FinancialYear } from '../../finance/financial-year';
import type { CellValue } from '../cells/cell-value';
import type { ContentsKind } from '../contents/table-contents';
import type { ColumnOf } from '../headings/table-headings';

/** A column by our name, and by its year where there is one for each. */
export interface ColumnName<Kind extends ContentsKind> {
  /** `period` with its number for P1 to P12. */
  readonly field: ColumnOf<Kind> | 'period';
  /** Left out: the column without a year, else the only one there is. */
  readonly year?: FinancialYear;
  /** 1 to 12, for a column of a period. */
  readonly period?: number;
}

/** What a column is to hold in one line. `''` empties the cell, a date is its serial number. */
export type FieldValue<Kind extends ContentsKind> = ColumnName<Kind> & { readonly to: CellValue };

type ForEveryKind<Requests extends Readonly<Record<ContentsKind, object>>> = Requests[ContentsKind];

/** One cell of one line is to hold something else. */
export type EditCell = ForEveryKind<{
  readonly [Kind in ContentsKind]: FieldValue<Kind> & {
    readonly request: 'edit cell';
    readonly table: Kind;
    /** The reference, code or setting, without regard to case and spaces; or the whole key of the row. */
    readonly ref: string;
    /** `to` is the formula of a cell link (`linkFormula`), not a text. */
    readonly isLink?: true;
    /** What the link gives as things stand. */
    readonly shows?: CellValue;
    /** The link that stands in the cell and may go. Every other formula is kept. */
    readonly replaces?: string;
    readonly why: string;
  };
}>;

/** A line is to be added at the end of a table. */
export type AddRow = ForEveryKind<{
  readonly [Kind in ContentsKind]: {
    readonly request: 'add row';
    readonly table: Kind;
    /** Which of several savings tables; left out: the one that has lines of its department. */
    readonly part?: string;
    readonly values: readonly FieldValue<Kind>[];
    readonly why: string;
  };
}>;

/** A line is to be taken out of a table. */
export interface RemoveRow {
  readonly request: 'remove row';
  readonly table: ContentsKind;
  readonly ref: string;
  readonly why: string;
}

/** A column is to be added to a table. */
export type AddColumn = ForEveryKind<{
  readonly [Kind in ContentsKind]: ColumnName<Kind> & {
    readonly request: 'add column';
    readonly table: Kind;
    /** Which of several savings tables; left out: each that lacks the column. */
    readonly part?: string;
    /** The column on the right of which it belongs, and whose unit it takes over; left out: the right-hand end. */
    readonly beside?: ColumnName<Kind>;
    readonly values?: readonly { readonly ref: string; readonly to: CellValue }[];
    readonly why: string;
  };
}>;

/**
 * The rows of a batch are to be these and no others: those that hold what `batch` says, such as the actuals of a period.
 * For thousands of rows: they are shown as counts and sums and logged in one row.
 */
export type SetRows = ForEveryKind<{
  readonly [Kind in ContentsKind]: {
    readonly request: 'set rows';
    readonly table: Kind;
    /** What all rows of the batch hold, and no other row; it is written into the rows that come. None: all lines are the batch. */
    readonly batch: readonly FieldValue<Kind>[];
    /** The columns that are written besides; those of a row that stays which are not named here are left alone. */
    readonly columns: readonly ColumnName<Kind>[];
    /** In the order of `columns`; `''` leaves a cell blank. None takes the batch out. */
    readonly rows: readonly (readonly CellValue[])[];
    /** Columns whose sums before and after are shown. */
    readonly sums?: readonly ColumnName<Kind>[];
    readonly why: string;
  };
}>;

/** One thing that a change of the workbook is to do. */
export type EditRequest = EditCell | AddRow | RemoveRow | AddColumn | SetRows;
