import type { RagStatus } from '../../finance/rag/status';
import type { TrackerFailure } from '../failure';
import type { Problem } from '../problem';
import type { AssessedTable, CellPlace, TableLayout } from '../tracker';

/** The two columns that a refresh writes, as their headings say. */
export type WrittenColumn = 'RAG' | 'RAG reason';

/** One cell that would get another text. */
export interface CellChange {
  readonly table: AssessedTable;
  readonly ref: string;
  /** Counted from 1 as Excel shows it. */
  readonly row: number;
  readonly place: CellPlace;
  readonly column: WrittenColumn;
  /** What stands there now; `''` for a blank cell. */
  readonly from: string;
  readonly to: string;
}

/** One line whose status would be another one. */
export interface StatusChange {
  readonly table: AssessedTable;
  readonly ref: string;
  readonly title: string | null;
  readonly row: number;
  readonly place: CellPlace;
  /** What the RAG cell holds now; null when blank or when the column is yet to be added. */
  readonly from: string | null;
  readonly to: RagStatus;
  readonly reason: string;
}

/** A column that the refresh would add at the right-hand end of a table, over empty cells. */
export interface ColumnAddition {
  readonly table: AssessedTable;
  readonly column: WrittenColumn;
  /** The cell of the new heading. */
  readonly place: CellPlace;
}

/** Everything that a refresh would do, as data: it can be shown, tested, applied once and undone. */
export interface RefreshPlan {
  /** In the order of the sheets' rows, savings first. */
  readonly changes: readonly CellChange[];
  /** The part of `changes` that readers care for first: worst new status first. */
  readonly statusChanges: readonly StatusChange[];
  readonly additions: readonly ColumnAddition[];
  /** What the refresh leaves alone and why: formulas kept, no room for a column. */
  readonly problems: readonly Problem[];
  /** Why this plan cannot be applied as things stand; null when it can. */
  readonly obstacle: TrackerFailure | null;
  /** The tables concerned as they were read: what applying the plan checks again first. */
  readonly layouts: readonly TableLayout[];
}
