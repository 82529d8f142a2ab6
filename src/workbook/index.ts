/**
 * What the pane, the ribbon and the command line may do with a workbook. Every operation has a constant number of round
 * trips to Excel (`context.sync`), whatever the number of lines.
 */
export { contentsKinds, recordKinds } from './contents/table-contents';
export type * from './contents/table-contents';
export { applyEdits } from './edits/apply-edits';
export { isEmptyPlan } from './edits/assemble-plan';
export type * from './edits/edit-plan';
export type * from './edits/edit-receipt';
export type * from './edits/edit-request';
export type * from './edits/logged-run';
export { lastEdit, loggedRuns } from './edits/logged-runs';
export { planEdits } from './edits/plan-edits';
export { planUndoOf } from './edits/plan-undo';
export { applyRefresh } from './excel/apply-refresh';
export type { ReadWorkbook } from './assemble-workbook';
export { readWorkbook } from './excel/read-workbook';
export { readTracker } from './excel/read-tracker';
export { goTo, selectedPlace, type SelectedPlace } from './excel/selection';
export { lastRun, undoLastRun } from './excel/undo-last-run';
export { watchWorkbook, type WorkbookEvent } from './excel/watch-workbook';
export type { FailureKind, TableCandidate, TrackerFailure } from './failure';
export { lineAt } from './line-at';
export { drawPages } from './pages/draw-pages';
export type * from './pages/pages-plan';
export { planPages } from './pages/plan-pages';
export { planRemoval, removePages, type RemovalPlan, type RemovedSheet } from './pages/remove-pages';
export { planRefresh } from './plan/plan-refresh';
export type * from './plan/refresh-plan';
export type * from './problem';
export type * from './receipt';
export { checkReport, type CheckReport } from './report/check-report';
export { refreshReport, type RefreshReport } from './report/refresh-report';
export type * from './settings';
export { offeredTables } from './setup/offered-tables';
export { setupTables, type SetupOptions, type SetupTable } from './setup/setup-options';
export { setupPages } from './setup/setup-pages';
export { planNextYear } from './setup/years/add-next-year';
export { planRollForward } from './setup/years/roll-forward';
export type * from './tracker';
