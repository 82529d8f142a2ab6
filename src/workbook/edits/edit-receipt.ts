import type { ContentsKind } from '../contents/table-contents';
import type { Problem } from '../problem';
import type { BatchChange } from './edit-plan';
import type { EditSize } from './edit-size';

/** One range that was written, with its sheet: `Savings!D5:D25`. */
export interface EditedRange {
  readonly table: ContentsKind;
  readonly range: string;
  readonly cells: number;
}

/** What a run did, checked by reading it back. */
export interface EditReceipt extends EditSize {
  /** The run's number in the change log, by which it can be undone; null when nothing had to be written. */
  readonly run: number | null;
  readonly title: string;
  readonly by: string;
  readonly when: Date;
  readonly batches: readonly Pick<BatchChange, 'table' | 'batch' | 'before' | 'after'>[];
  /** The tables that were made, such as `Decisions`. */
  readonly tablesCreated: readonly string[];
  readonly written: readonly EditedRange[];
  /** What the plan had and was left, because somebody has written beside it meanwhile. */
  readonly left: readonly Problem[];
  /** Round trips to Excel. */
  readonly syncs: number;
}
