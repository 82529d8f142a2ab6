import type { Result } from '../../../finance/result';
import type { TrackerFailure } from '../../../workbook';
import type { Done, Proposal, Undone } from '../operation';

/** What can happen to an operation: a person presses a button, or the workbook answers. */
export type ChangeEvent =
  | { readonly kind: 'check asked'; readonly edition: number }
  | { readonly kind: 'proposed'; readonly result: Result<Proposal, TrackerFailure> }
  | { readonly kind: 'apply asked' }
  | { readonly kind: 'progressed'; readonly share: number }
  | { readonly kind: 'applied'; readonly result: Result<Done, TrackerFailure> }
  | { readonly kind: 'undo asked' }
  | { readonly kind: 'undo ended'; readonly result: Result<Undone, TrackerFailure> };
