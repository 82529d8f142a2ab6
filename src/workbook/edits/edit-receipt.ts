import type { ContentsKind } from '../contents/table-contents';

/** One range that was written, with its sheet: `Savings!D5:D25`. */
export interface EditedRange {
  readonly table: ContentsKind;
  readonly range: string;
  readonly cells: number;
}

/** What a run did, checked by reading it back. */
export interface EditReceipt {
  /** The run's number in the change log, by which it can be undone; null when nothing had to be written. */
  readonly run: number | null;
  readonly title: string;
  readonly by: string;
  readonly when: Date;
  /** Cells of lines that got another content, those of new columns among them. */
  readonly cellsWritten: number;
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  /** Such as `Savings: 2015/16 Target`. */
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** The tables that were made, such as `Decisions`. */
  readonly tablesCreated: readonly string[];
  readonly written: readonly EditedRange[];
  /** Round trips to Excel. */
  readonly syncs: number;
}
