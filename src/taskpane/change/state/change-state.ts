import type { TrackerFailure } from '../../../workbook';
import type { Done, Proposal, Undone } from '../operation';

/** An operation from the press of its button to its undo. */
export type ChangeState =
  /** Reading the workbook afresh; `edition` is the pane's count of the workbook's changes when the reading began. */
  | { readonly kind: 'checking'; readonly edition: number }
  | { readonly kind: 'shown'; readonly proposal: Proposal; readonly edition: number }
  /** `share` is how much is done, from 0 to 1; null where that is not known. */
  | { readonly kind: 'writing'; readonly proposal: Proposal; readonly share: number | null }
  | { readonly kind: 'written'; readonly done: Done }
  | { readonly kind: 'undoing'; readonly done: Done }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'refused'; readonly during: 'read' | 'write'; readonly failure: TrackerFailure }
  | { readonly kind: 'refused'; readonly during: 'undo'; readonly failure: TrackerFailure; readonly done: Done };

/** Whether the workbook is being written at this moment. */
export const isWriting = ({ kind }: ChangeState): boolean => kind === 'writing' || kind === 'undoing';

/** Whether somebody has changed the workbook since what is shown was read. */
export const isOutdated = (state: ChangeState, edition: number): boolean =>
  state.kind === 'shown' && state.edition !== edition;
