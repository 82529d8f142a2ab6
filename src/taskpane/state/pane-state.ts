import type { AssessedTable, LastRun, Receipt, SelectedPlace, TrackerFailure, UndoReceipt } from '../../workbook';
import type { RagStatus } from '../../finance/rag/status';
import type { Operation } from '../change/operation';
import type { FormName } from '../forms/form';
import type { Reading } from '../pane-workbook';

/** The pages of the pane; behind the first is the list of the lines of one status, behind the lines the page of each. */
export type Page = 'overview' | 'lines' | 'budget' | 'meeting' | 'checks';

/** What the pane knows of the workbook. */
export type Knowledge =
  | { readonly kind: 'unread' }
  | { readonly kind: 'failed'; readonly failure: TrackerFailure; readonly again: boolean }
  | {
      readonly kind: 'read';
      readonly reading: Reading;
      /** A newer reading is under way; the figures shown stay until it comes. */
      readonly again: boolean;
      /** Why the newest reading failed, when it did: the figures shown are older than the workbook. */
      readonly failure: TrackerFailure | null;
    };

/** What a person is doing instead of reading: a refresh from the press of its button to its undo, or something else. */
export type Task =
  | { readonly kind: 'none' }
  /** Answering what a task needs to know before it can begin. */
  | { readonly kind: 'form'; readonly form: FormName; readonly line: string | null }
  /** The operation keeps its own state; `isBusy` while it writes. */
  | {
      readonly kind: 'operation';
      readonly operation: Operation;
      readonly isBusy: boolean;
      /** The form whose answers it was made of, to which a person who thinks better of it goes back; null where there was none. */
      readonly behind: FormBehind | null;
    }
  /** Reading afresh, so that the preview shows the workbook as it is now; `outdated` when cells changed meanwhile. */
  | { readonly kind: 'checking'; readonly outdated: boolean }
  /** `reading` is what the plan was made of; `outdated` when a person has changed cells since. */
  | { readonly kind: 'preview'; readonly reading: Reading; readonly outdated: boolean }
  | { readonly kind: 'writing'; readonly reading: Reading }
  | { readonly kind: 'written'; readonly receipt: Receipt }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone'; readonly receipt: UndoReceipt }
  | { readonly kind: 'refused'; readonly during: 'read' | 'write' | 'undo'; readonly failure: TrackerFailure };

/** A form that waits behind what was made of it, with the reading that it has seen. */
export interface FormBehind extends Pick<Extract<Task, { kind: 'form' }>, 'form' | 'line'> {
  readonly reading: Reading | null;
}

/** The lines shown in a list of their own: those of one table at one status. */
export interface LineChoice {
  readonly table: AssessedTable;
  readonly status: RagStatus;
}

/** Everything that the pane shows depends on this and on nothing else. */
export interface PaneState {
  readonly knowledge: Knowledge;
  readonly page: Page;
  /** The list opened from the overview, or null. */
  readonly choice: LineChoice | null;
  /** The page of the selected line stands before the list of lines. */
  readonly isLineOpen: boolean;
  readonly task: Task;
  /** The selected cell, as last reported. */
  readonly selected: SelectedPlace | null;
  /** Why Excel did not go to the cell that was chosen last; null when it did. */
  readonly notGone: TrackerFailure | null;
  /** The refresh that can be undone, or null. */
  readonly undoable: LastRun | null;
  /** How often people have changed the workbook since the pane began to watch: what was read before may be outdated. */
  readonly edition: number;
}

/** The pane before anything has been read. */
export const openingState: PaneState = {
  knowledge: { kind: 'unread' },
  page: 'overview',
  choice: null,
  isLineOpen: false,
  task: { kind: 'none' },
  selected: null,
  notGone: null,
  undoable: null,
  edition: 0,
};
