import type { AssessedTable } from './tracker';

/** Who starts a run and when, as the log will say. `when` is a moment on the user's own clock. */
export interface RunStamp {
  readonly by: string;
  readonly when: Date;
}

/** One range that was written, with its sheet: `Savings!K5:L25`. */
export interface WrittenRange {
  readonly table: AssessedTable;
  readonly range: string;
  readonly cells: number;
}

/** What a refresh did, checked by reading it back. */
export interface Receipt {
  /** The run's number in the log; null when nothing had to be written. */
  readonly run: number | null;
  readonly by: string;
  readonly when: Date;
  /** RAG and RAG reason cells that got another text. */
  readonly cellsWritten: number;
  /** Lines that got another status; each has a row in the log. */
  readonly statusesChanged: number;
  /** Headings of the columns that were added, such as `Savings: RAG reason`. */
  readonly columnsAdded: readonly string[];
  readonly written: readonly WrittenRange[];
  /** False when the run is too large to be remembered for undoing. */
  readonly canUndo: boolean;
  /** Round trips to Excel. */
  readonly syncs: number;
}

/** What an undo did. */
export interface UndoReceipt {
  readonly run: number;
  readonly cellsRestored: number;
  readonly columnsRemoved: readonly string[];
  readonly syncs: number;
}

/** The run that an undo would take back. */
export interface LastRun {
  readonly run: number;
  readonly by: string;
  readonly when: Date;
  readonly cells: number;
}
