import type { FinancialYear } from '../../finance/financial-year';
import type { CellValue } from '../cells/cell-value';
import type { ContentsKind, WorkbookContents } from '../contents/table-contents';
import type { TrackerFailure } from '../failure';
import type { Problem } from '../problem';
import type { CellPlace } from '../tracker';

/**
 * What is written into a new cell: a constant (`''` leaves it blank), or a formula, which only a restored row has;
 * `{row}` in it stands for the row that it is written in.
 */
export type CellContent = CellValue | { readonly formula: string };

/** One cell of a line that would hold something else. Both sides are constants or cell links: other formulas are never overwritten. */
export interface CellEdit {
  readonly table: ContentsKind;
  /** Which of several savings tables. */
  readonly part?: string;
  /** The key of the line, as the log names it. */
  readonly ref: string;
  readonly title: string | null;
  /** Counted from 1. */
  readonly row: number;
  readonly place: CellPlace;
  /** Our name of the column. */
  readonly field: string;
  readonly year: FinancialYear | null;
  /** The heading of the column. */
  readonly column: string;
  /** `''` for a blank cell. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** `to` is the formula of a cell link. */
  readonly isLink?: true;
  /** What the cell shows before and after, for a reader, where a cell link goes or comes; undefined where that is not known. */
  readonly shows?: { readonly from: CellValue; readonly to: CellValue | undefined };
  readonly why: string;
}

/** A cell of a row that is added or removed, under its heading. */
export interface RowCell {
  readonly column: string;
  readonly content: CellContent;
}

/** A line that would be added below the last one of its table. */
export interface AddedRow {
  readonly table: ContentsKind;
  /** Which of several savings tables. */
  readonly part?: string;
  readonly ref: string;
  readonly title: string | null;
  /** Blank cells are left out. */
  readonly cells: readonly RowCell[];
  readonly why: string;
}

/** A line that would be taken out of its table, with all of its cells: the log keeps them. */
export interface RemovedRow {
  readonly table: ContentsKind;
  /** Which of several savings tables. */
  readonly part?: string;
  readonly ref: string;
  readonly title: string | null;
  readonly row: number;
  readonly place: CellPlace;
  /** The cells under headings that we know; those under others are kept in the log too. */
  readonly cells: readonly RowCell[];
  /** Of a line that an undo takes out again, what the run wrote into it: anything else has been typed since. */
  readonly written?: readonly RowCell[];
  readonly why: string;
}

/**
 * A column that would be added: in an Excel table on the right of `beside`, where nothing stands on the right of the
 * table that would be pushed aside; else at the right-hand end, over empty cells.
 */
export interface AddedColumn {
  readonly table: ContentsKind;
  /** Which of several savings tables. */
  readonly part?: string;
  readonly column: string;
  /** The heading on the right of which it belongs; null for the right-hand end. */
  readonly beside: string | null;
  /** What is written into the new column at once. */
  readonly cells: readonly {
    readonly ref: string;
    readonly title: string | null;
    readonly row: number;
    readonly to: CellValue;
  }[];
  readonly why: string;
}

/** A column that would be taken away again, with what stands in it: only an undo removes columns. */
export interface RemovedColumn {
  readonly table: ContentsKind;
  /** Which of several savings tables. */
  readonly part?: string;
  readonly column: string;
  /** Counted from 0 on the sheet. */
  readonly at: number;
  /** What stands in it. */
  readonly cells: readonly { readonly ref: string; readonly from: CellValue }[];
  readonly why: string;
}

/** A table of ours that would be made, on a sheet of its own at the end of the workbook, for the rows added to it. */
export interface CreatedTable {
  readonly table: ContentsKind;
  readonly headings: readonly string[];
}

/** What all rows of a batch hold, and no other row: the snapshot's name, the period. */
export interface BatchCell {
  /** The heading of the column. */
  readonly column: string;
  readonly value: CellValue;
}

/** Rows of a batch at one moment. */
export interface BatchState {
  readonly rows: number;
  /** Tells whether anything in them has changed, whatever their order. */
  readonly mark: string;
  /** Of the columns that the request wants summed, in the unit of the column. */
  readonly sums: readonly { readonly column: string; readonly sum: number }[];
}

/** A row as it stands before the run. */
export interface KeptRow {
  /** Counted from 1. */
  readonly row: number;
  /** The cells under headings that we know; of a row that goes, those under others are kept too. */
  readonly cells: readonly RowCell[];
}

/**
 * Rows that belong together and come, change or go many at once, such as the lines of a snapshot or the actuals of a
 * period. A run logs them in one row of the ChangeLog and keeps what it replaces in the table ReplacedRows.
 */
export interface BatchChange {
  readonly table: ContentsKind;
  readonly batch: readonly BatchCell[];
  /** Cells of rows that stay. */
  readonly edits: readonly CellEdit[];
  readonly rowsAdded: readonly AddedRow[];
  readonly rowsRemoved: readonly RemovedRow[];
  /** All rows of the batch as they stand; none where there were none. */
  readonly kept: readonly KeptRow[];
  readonly before: BatchState;
  readonly after: BatchState;
  readonly why: string;
}

/** Everything that one change of the workbook would do, as data: it can be shown, tested, applied once and undone. */
export interface EditPlan {
  /** What the log calls the run, such as `Star chamber decisions`. */
  readonly title: string;
  /** In the order of the tables and rows. */
  readonly edits: readonly CellEdit[];
  readonly rowsAdded: readonly AddedRow[];
  readonly rowsRemoved: readonly RemovedRow[];
  readonly columnsAdded: readonly AddedColumn[];
  readonly columnsRemoved: readonly RemovedColumn[];
  /** Rows that come, change or go many at once; those of one table are told apart by what they hold. */
  readonly batches: readonly BatchChange[];
  readonly tablesCreated: readonly CreatedTable[];
  /** What was asked for and is left out, and why. */
  readonly problems: readonly Problem[];
  /** Why this plan cannot be applied as things stand; null when it can. */
  readonly obstacle: TrackerFailure | null;
  /** The workbook as it was read: what applying the plan checks again first. */
  readonly contents: WorkbookContents;
}
