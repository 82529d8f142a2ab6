import type { BudgetPort } from './budget/budget-port';
import type { LedgerPort } from './budget/import/import-port';
import type { ReportsPort } from './budget/reports/reports-port';
import type { EditPort } from './change/change-port';
import type { PagesPort } from './change/pages/pages-port';
import type { CopiesPort } from './copies/copies-port';
import type { MappingPort } from './mapping/mapping-port';
import type { FilePort, MeetingPort } from './meeting/meeting-port';
import type { ModelsPort } from './models/models-port';
import type { SetupPort } from './setup/setup-port';
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
  WorkbookContents,
  WorkbookEvent,
} from '../workbook';

/** The workbook as read at one moment, assessed and cell by cell, with what a refresh of that moment would do. */
export interface Reading {
  readonly tracker: Tracker;
  readonly contents: WorkbookContents;
  readonly plan: RefreshPlan;
}

/** Reading the workbook, and the refresh of its statuses. */
export interface RefreshPort {
  readonly read: () => Promise<Result<Reading, TrackerFailure>>;
  readonly write: (plan: RefreshPlan, by: string) => Promise<Result<Receipt, TrackerFailure>>;
  readonly undo: (by: string) => Promise<Result<UndoReceipt, TrackerFailure>>;
  /** The run that can be undone; null when there is none or Excel does not say. */
  readonly lastRun: () => Promise<LastRun | null>;
}

/** Where people are in the workbook, and what they do there. */
export interface SheetPort {
  /** Where the selection begins; null when Excel does not say. */
  readonly selected: () => Promise<SelectedPlace | null>;
  readonly goTo: (place: CellPlace) => Promise<Result<null, TrackerFailure>>;
  /** Starts listening; the function that comes back ends it. */
  readonly watch: (listener: (event: WorkbookEvent) => void) => Promise<() => void>;
}

/** Other workbooks. */
export interface SamplePort {
  /** Opens the sample as a new workbook; false where Excel cannot, so that a link is offered instead. */
  readonly openSample: () => Promise<boolean>;
}

/**
 * All that the pane asks of the workbook, in parts: each page and task names only those that it needs.
 * `excel-workbook.ts` answers over Excel; a test may answer with figures of its own.
 */
export interface PaneWorkbook
  extends
    RefreshPort,
    SheetPort,
    SamplePort,
    EditPort,
    PagesPort,
    SetupPort,
    MappingPort,
    MeetingPort,
    BudgetPort,
    LedgerPort,
    ReportsPort,
    CopiesPort,
    ModelsPort,
    FilePort {}
