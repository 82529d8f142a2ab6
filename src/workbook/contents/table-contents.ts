import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import type { CellValue } from '../cells/cell-value';
import type { TableKind } from '../headings/table-headings';
import type { Area } from '../tracker';

/** Every table whose cells can be read line by line, and edited. */
export const contentsKinds = [
  'Savings',
  'Budget',
  'Settings',
  'RagPolicy',
  'Decisions',
  'Milestones',
  'ControlTotals',
  'Mapping',
  'Gap',
  'Scenarios',
  'Archive',
  'Profiles',
  'Drivers',
  'Posts',
  'Virements',
  'Periods',
  'ChangeLog',
  'ReplacedRows',
  'RagLog',
  'Snapshots',
  'BudgetArchive',
  'Actuals',
  'Forecasts',
] as const satisfies readonly TableKind[];

export type ContentsKind = (typeof contentsKinds)[number];

/** The tables that grow from run to run: they are read only when asked for. */
export const recordKinds = [
  'ChangeLog',
  'ReplacedRows',
  'RagLog',
  'Snapshots',
  'BudgetArchive',
  'Actuals',
  'Forecasts',
] as const satisfies readonly ContentsKind[];

export type RecordKind = (typeof recordKinds)[number];

/** A column of a table that we know. */
export interface ContentsColumn {
  /** Our name for it, as in `headings/tables`; `period` for P1 to P12. */
  readonly field: string;
  /** The year that its heading names; null where it names none. */
  readonly year: FinancialYear | null;
  /** 1 to 12, for a column of a period. */
  readonly period: number | null;
  /** The unit that its heading states; null where it states none. */
  readonly unit: MoneyUnit | null;
  /** As it is shown to a reader; of two heading rows, both texts. */
  readonly heading: string;
  /** Counted from 0 on the sheet. */
  readonly column: number;
}

/** One cell of a line. */
export interface ContentsCell {
  /** What it shows; `''` for a blank cell, a serial number for a date. */
  readonly value: CellValue;
  /** As Excel's `formulas` gives it: the formula, or the constant where there is none. */
  readonly formula: CellValue;
  readonly isFormula: boolean;
}

/** One row of a table below its headings. */
export interface ContentsRow {
  /** Counted from 1 as Excel shows it. */
  readonly row: number;
  /** `other`: a total, a section heading or a blank row, which is never edited. */
  readonly kind: 'line' | 'other';
  /**
   * What tells the line from all others, as the log names it: the reference; in Decisions and Milestones, where a
   * reference has several rows, the other telling cells after it (`S3 · 41883 · Re-profile`), and in Budget the kind after a
   * code that stands twice (`1040 · Income`). `''` where they are blank.
   */
  readonly key: string;
  /** The first part of the key: the reference, the code, the setting. */
  readonly ref: string;
  /** For a reader; null where the table has no title or the cell is blank. */
  readonly title: string | null;
  /** In the order of the table's `columns`. */
  readonly cells: readonly ContentsCell[];
}

/** A table's cells by line. */
export interface TableContents {
  readonly kind: ContentsKind;
  /**
   * Which part of the savings it holds, where they stand in several tables: its Excel name, else that of its sheet, or the
   * first cell of its headings where several stand on it. Left out for the only table of its kind.
   */
  readonly part?: string;
  readonly sheet: string;
  /** The Excel table's name; null for a plain range. */
  readonly tableName: string | null;
  /** With the heading row (the lowest, where headings take two) and without the totals row of an Excel table. */
  readonly area: Area;
  /** An Excel table with a totals row below `area`. */
  readonly showsTotals: boolean;
  readonly sheetIsProtected: boolean;
  /** The columns that we know, from left to right. */
  readonly columns: readonly ContentsColumn[];
  /** Every heading of the table, also those that we do not know; `''` for a column without one. */
  readonly headings: readonly { readonly column: number; readonly text: string }[];
  /** From top to bottom. */
  readonly rows: readonly ContentsRow[];
}

/** Every kind of which a workbook has one table at most: savings may stand in several, one for each department. */
export type SingleKind = Exclude<ContentsKind, 'Savings'>;

/** The cells of all tables that were found. */
export interface WorkbookContents {
  /** In the order of their sheets and rows; none where the workbook has no savings table. */
  readonly savings: readonly TableContents[];
  /** A table that the workbook does not have, or that was not asked for, is not there. */
  readonly tables: Readonly<Partial<Record<SingleKind, TableContents>>>;
  /** Tables that the workbook has, but that were not asked for. */
  readonly unread: readonly RecordKind[];
  /** Kinds for which there are several tables, of which only a person can say which is meant: none of them is read. */
  readonly unclear: readonly ContentsKind[];
  /** The names of all sheets, in their order. */
  readonly sheets: readonly string[];
}
