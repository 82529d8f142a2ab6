/**
 * What the pane, the ribbon and the command line may do with a workbook. Every operation has a constant number of
 * `context.sync` calls, whatever the number of lines.
 */
export type { FailureKind, TableCandidate, TrackerFailure } from './failure';
export { readTracker } from './excel/read-tracker';
export { lineAt } from './line-at';
export {
  applyRefresh,
  goTo,
  lastRun,
  selectedPlace,
  undoLastRun,
  watchWorkbook,
  type WorkbookEvent,
} from './operations';
export { planRefresh } from './plan/plan-refresh';
export type * from './plan/refresh-plan';
export type * from './problem';
export type * from './receipt';
export { checkReport, type CheckReport } from './report/check-report';
export { refreshReport, type RefreshReport } from './report/refresh-report';
export type * from './settings';
export type * from './tracker';
