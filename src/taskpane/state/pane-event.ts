import type { Result } from '../../finance/result';
import type { LastRun, Receipt, SelectedPlace, TrackerFailure, UndoReceipt } from '../../workbook';
import type { Operation } from '../change/operation';
import type { FormName } from '../forms/form';
import type { Reading } from '../pane-workbook';
import type { LineChoice, Page } from './pane-state';

/** What can happen to the pane: a person acts, or the workbook answers. */
export type PaneEvent =
  | { readonly kind: 'reading began' }
  | { readonly kind: 'reading ended'; readonly result: Result<Reading, TrackerFailure> }
  | { readonly kind: 'workbook changed' }
  | { readonly kind: 'selection moved'; readonly place: SelectedPlace | null }
  | { readonly kind: 'undoable run known'; readonly run: LastRun | null }
  | { readonly kind: 'going ended'; readonly result: Result<null, TrackerFailure> }
  | { readonly kind: 'page chosen'; readonly page: Page }
  | { readonly kind: 'lines chosen'; readonly choice: LineChoice | null }
  | { readonly kind: 'line opened' }
  | { readonly kind: 'line closed' }
  | { readonly kind: 'form asked'; readonly form: FormName; readonly line: string | null }
  | { readonly kind: 'operation asked'; readonly operation: Operation }
  | { readonly kind: 'operation left' }
  | { readonly kind: 'operation busy'; readonly isBusy: boolean }
  | { readonly kind: 'refresh asked' }
  | { readonly kind: 'write asked' }
  | { readonly kind: 'write ended'; readonly result: Result<Receipt, TrackerFailure> }
  | { readonly kind: 'undo asked' }
  | { readonly kind: 'undo ended'; readonly result: Result<UndoReceipt, TrackerFailure> }
  | { readonly kind: 'task closed' };
