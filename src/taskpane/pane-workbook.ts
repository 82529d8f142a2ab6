import type { Result } from '../finance/result';
import type {
  CellPlace,
  LastRun,
  Receipt,
  RefreshPlan,
  SelectedPlace,
  Tracker,
  TrackerFailure,
  UndoReceipt,
  WorkbookEvent,
} from '../workbook';

/** The workbook as read at one moment, with what a refresh of that moment would do. */
export interface Reading {
  readonly tracker: Tracker;
  readonly plan: RefreshPlan;
}

/**
 * All that the pane asks of the workbook. `excel-workbook.ts` answers over Excel; a test may answer with figures of its
 * own.
 */
export interface PaneWorkbook {
  readonly read: () => Promise<Result<Reading, TrackerFailure>>;
  readonly write: (plan: RefreshPlan, by: string) => Promise<Result<Receipt, TrackerFailure>>;
  readonly undo: (by: string) => Promise<Result<UndoReceipt, TrackerFailure>>;
  /** The run that can be undone; null when there is none or Excel does not say. */
  readonly lastRun: () => Promise<LastRun | null>;
  /** Where the selection begins; null when Excel does not say. */
  readonly selected: () => Promise<SelectedPlace | null>;
  readonly goTo: (place: CellPlace) => Promise<Result<null, TrackerFailure>>;
  /** Starts listening; the function that comes back ends it. */
  readonly watch: (listener: (event: WorkbookEvent) => void) => Promise<() => void>;
  /** Opens the sample as a new workbook; false where Excel cannot, so that a link is offered instead. */
  readonly openSample: () => Promise<boolean>;
}
