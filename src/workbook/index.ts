/**
 * What the pane, the ribbon and the command line may do with a workbook. Every operation has a constant number of round
 * trips to Excel (`context.sync`), whatever the number of lines.
 */
export { contentsKinds, recordKinds } from './contents/table-contents';
export type * from './contents/table-contents';
export type * from './copies/collect/collect-report';
export { collectReport } from './copies/collect/collect-report';
export {
  collectCopies,
  type CollectedCopy,
  type Collection,
  type CollectOptions,
} from './copies/collect/collect-copies';
export { planCollect } from './copies/collect/plan-collect';
export type { IncomingFile, LeftColumn } from './copies/collect/read-copy';
export { acceptances, acceptSafe, type Acceptance } from './copies/collect/safe-acceptance';
export type { CopiesFailure } from './copies/copies-failure';
export { keepMasterId, readMasterId } from './copies/master-id';
export {
  copyFile,
  departmentalCopies,
  type OutgoingCopy,
  type SendOut,
  type SendOutOptions,
} from './copies/send-out/departmental-copies';
export { applyEdits } from './edits/apply-edits';
export { checkDraft } from './decisions/check-draft';
export { decisionContextOf, targetYearsOf } from './decisions/decision-context';
export type * from './decisions/decision-plan';
export { overridesOf } from './decisions/overrides';
export { openDecisions, readDecisions } from './decisions/read-decisions';
export type * from './decisions/recorded-decision';
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
export type * from './freeze/frozen-copy';
export { lineAt } from './line-at';
export type * from './minutes/minutes';
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
export type * from './snapshots/snapshot-review';
export { offeredTables } from './setup/offered-tables';
export { setupTables, type SetupOptions, type SetupTable } from './setup/setup-options';
export { setupPages } from './setup/setup-pages';
export { planNextYear } from './setup/years/add-next-year';
export { planArchive } from './setup/years/archive-lines';
export { planRollForward } from './setup/years/roll-forward';
export type * from './tracker';
export type * from './update/update-form';
export { lineRulesOf, type LineRules } from './assess/line-rules';
