import type { ContentsKind } from '../contents/table-contents';
import type { BatchChange } from './edit-plan';

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
  /** Those of batches among them, as with the cells. */
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  /** Rows that came, changed or went many at once. */
  readonly batches: readonly Pick<BatchChange, 'table' | 'batch' | 'before' | 'after'>[];
  /** Such as `Savings: 2015/16 Target`. */
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** The tables that were made, such as `Decisions`. */
  readonly tablesCreated: readonly string[];
  readonly written: readonly EditedRange[];
  /** Round trips to Excel. */
  readonly syncs: number;
}
