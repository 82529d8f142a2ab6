import type { CellValue } from '../cells/cell-value';
import type { ContentsKind } from '../contents/table-contents';
import type { BatchCell, BatchState, RowCell } from './edit-plan';

/** How many rows a batch had, and their mark, as the log tells it. */
export type LoggedState = Pick<BatchState, 'rows' | 'mark'>;

/** One row of the change log. */
export type LoggedChange = {
  readonly table: ContentsKind;
  /** Which of several savings tables it was. */
  readonly part?: string;
  readonly reason: string;
} & (
  | {
      readonly what: 'cell';
      readonly ref: string;
      readonly column: string;
      readonly from: CellValue;
      readonly to: CellValue;
    }
  | { readonly what: 'row added' | 'row removed'; readonly ref: string; readonly cells: readonly RowCell[] }
  | {
      /** Rows that came, changed or went many at once. */
      readonly what: 'rows set';
      readonly batch: readonly BatchCell[];
      readonly before: LoggedState;
      readonly after: LoggedState;
    }
  | { readonly what: 'column added' | 'column removed'; readonly column: string }
);

/** One run as the change log tells it. */
export interface LoggedRun {
  readonly run: number;
  readonly title: string;
  readonly by: string;
  /** A moment of the user's clock as Excel stores it; null where the cell does not hold one. */
  readonly whenSerial: number | null;
  /** In the order of the log. */
  readonly changes: readonly LoggedChange[];
  /** The run that this one takes back, as a whole or in part; null for a run of another kind. */
  readonly undoes: number | null;
  /** It takes back the whole of that run. */
  readonly undoesWhole: boolean;
  /** The later run that has taken it back as a whole, and which undoing does it again; null while it holds. */
  readonly undoneBy: { readonly run: number; readonly whenSerial: number | null } | null;
}
