import { fail, type Result } from '../finance/result';
import { failure, type TrackerFailure } from './failure';
import type { RefreshPlan } from './plan/refresh-plan';
import type { LastRun, Receipt, RunStamp, UndoReceipt } from './receipt';
import type { CellPlace } from './tracker';

const notYet = <T>(): Promise<Result<T, TrackerFailure>> =>
  Promise.resolve(fail(failure('excel failed', 'Not built yet.')));

/** Writes a plan, unless the workbook has changed under it. */
export const applyRefresh = (_: RefreshPlan, __: RunStamp): Promise<Result<Receipt, TrackerFailure>> => notYet();

/** Takes the last run back. */
export const undoLastRun = (_: RunStamp): Promise<Result<UndoReceipt, TrackerFailure>> => notYet();

/** The run that can be undone; null when there is none. */
export const lastRun = (): Promise<Result<LastRun | null, TrackerFailure>> => notYet();

/** The sheet and the top left cell of the selection, with its row counted from 1. */
export const selectedPlace = (): Promise<Result<CellPlace & { readonly row: number }, TrackerFailure>> => notYet();

/** Selects a cell, and so brings its sheet to the front. */
export const goTo = (_: CellPlace): Promise<Result<null, TrackerFailure>> => notYet();

/** What happened in the workbook. `changed`: people changed cells; our own writes are not told. */
export type WorkbookEvent =
  { readonly kind: 'changed' } | { readonly kind: 'selected'; readonly place: CellPlace & { readonly row: number } };

/** Tells the listener of changes and selections until the function that comes back is called. */
export const watchWorkbook = (
  _: (event: WorkbookEvent) => void,
): Promise<Result<() => Promise<void>, TrackerFailure>> => notYet();
