/**
 * What the pane, the ribbon and the command line may do with a workbook. Every operation has a constant number of round
 * trips to Excel (`context.sync`), whatever the number of lines.
 */
export { budgetForm } from './budget-update/budget-form';
export { budgetLineOf, planBudgetUpdate } from './budget-update/plan-budget-update';
export { budgetPreviewer, type BudgetPreview } from './budget-update/preview-budget';
export { agendaOf, type MeetingAgenda, type MeetingLine } from './agenda/agenda-of';
export { recordKinds } from './contents/table-contents';
export type * from './contents/table-contents';
export { answersTo, type CollectAnswers } from './copies/collect/answers';
export type * from './copies/collect/collect-report';
export { collectNotes, collectReport } from './copies/collect/collect-report';
export { type LeftColumn, sayLeftColumn } from './copies/collect/left-column';
export {
  collectCopies,
  type CollectedCopy,
  type Collection,
  type CollectOptions,
} from './copies/collect/collect-copies';
export { planCollect } from './copies/collect/plan-collect';
export { type CopyReader, readCopies, readOnce } from './copies/collect/copy-reader';
export { type IncomingFile, type MasterView, type ReadCopy, readCopy } from './copies/collect/read-copy';
export type { CopiesFailure } from './copies/copies-failure';
export { keepMaster, type Master, readMasterId } from './copies/master-id';
export {
  copyFile,
  departmentalCopies,
  type OutgoingCopy,
  type SendOut,
  type SendOutOptions,
} from './copies/send-out/departmental-copies';
export { applyEdits } from './edits/apply-edits';
export { columnLetters } from './cells/address';
export type { CellValue } from './cells/cell-value';
export { checkDraft } from './decisions/check-draft';
export { targetYearsOf } from './decisions/decision-context';
export type * from './decisions/decision-plan';
export { refusalProblem } from './decisions/decision-problems';
export { overridesOf, type OverriddenLine } from './decisions/overrides';
export { openDecisions, readDecisions } from './decisions/read-decisions';
export { planApplyInSteps } from './decisions/plan-apply';
export { planDecision, planTargetColumn } from './decisions/plan-decision';
export { planUndoDecision } from './decisions/plan-undo-decision';
export type * from './decisions/recorded-decision';
export { isRequest, requestMeeting } from './decisions/request';
export { isEmptyPlan } from './edits/assemble-plan';
export { type CellLink, readCellLink } from './edits/cell-link';
export type * from './edits/edit-plan';
export type * from './edits/edit-receipt';
export type * from './edits/edit-request';
export { sizeOfPlan, sizeOfRun, type EditSize } from './edits/edit-size';
export { batchWords } from './edits/batches/batch-words';
export type * from './edits/logged-run';
export { loggedRuns } from './edits/logged-runs';
export { planEdits, planEditsInSteps } from './edits/plan-edits';
export { planUndoInSteps, planUndoOf, recordsToUndo, recordsToUndoInSteps } from './edits/plan-undo';
export { applyRefresh } from './excel/apply-refresh';
export type { AssembledWorkbook, ReadWorkbook } from './assemble-workbook';
export { readWorkbook } from './excel/read-workbook';
export { readTracker } from './excel/read-tracker';
export { readMapping, readMappingSource } from './excel/read-mapping-source';
export { readSize, sizeUnits, type SizeUnit, writeSize } from './gap/change-size';
export { withGapFollowing } from './gap/gap-following';
export { type GapReading, gapReadingInSteps } from './gap/gap-reading';
export { gapReport, gapReportInSteps, type GapReport, type GapReportYear } from './gap/gap-report';
export { gapPage } from './gap/page/gap-page';
export { sayIdentities } from './gap/page/proof-part';
export { planChangeScenario, planKeepScenarios, planRemoveScenario, type ScenarioDraft } from './gap/plan-scenarios';
export type { StoredChange } from './gap/read-scenarios';
export { readGap } from './gap/read-gap';
export { goTo, selectedPlace, type SelectedPlace } from './excel/selection';
export { lastRun, undoLastRun } from './excel/undo-last-run';
export { watchWorkbook, type WorkbookEvent } from './excel/watch-workbook';
export type { FailureKind, TableCandidate, TrackerFailure } from './failure';
export { freezeOpenWorkbook } from './excel/freeze-open-workbook';
export { freezeCopy } from './freeze/freeze-copy';
export type * from './freeze/frozen-copy';
export { nothingFrozen } from './freeze/nothing-frozen';
export type { FileFailure } from './file/file-failure';
export { readWorkbookFile } from './file/read-workbook-file';
export * from './ledger';
export { lineAt } from './line-at';
export type * from './minutes/minutes';
export { minutesDocx } from './minutes/minutes-docx';
export { meetingsOf, minutesInSteps, minutesOf, type Meeting } from './minutes/minutes-of';
export { minutesPage } from './minutes/minutes-page';
export { sayChange, sayDecision, sayTogether } from './minutes/words';
export { packReport, type PackReport } from './pack/pack-report';
export type { PackOptions } from './pack/pack-facts';
export type * from './month-end/month-end';
export type { MonthEndSettings } from './month-end/month-end-settings';
export { monthEndOf } from './month-end/month-end-of';
export { type MonthEndOfWorkbook, readMonthEnd } from './month-end/read-month-end';
export { madeReports, type MadeReport } from './monitoring/made-reports';
export { isMadeOf } from './monitoring/making';
export { drawMonthEndReports, planMonthEndReports, type ReportsPlan } from './monitoring/prepare-reports';
export { monthEndReports, type MonthEndReport, type ReportName } from './monitoring/reports';
export { statementReport, type StatementReport } from './monitoring/statement-report';
export { planPack } from './pack/plan-pack';
export { drawStarChamber, type PackPlan, type PackReceipt, planStarChamber } from './pack/prepare-pack';
export * from './models';
export { drawPages } from './pages/draw-pages';
export type * from './pages/pages-plan';
export { planPages } from './pages/plan-pages';
export type { SheetPage } from './pages/sheet-page';
export { planRemoval, removePages, type RemovalPlan } from './pages/remove-pages';
export { mappingChoices, type HeadingChoice, type MappingChoices } from './mapping/choices';
export { mappedRows, type MappedRows } from './mapping/mapped-rows';
export type { MappingSource } from './mapping/mapping-source';
export { isOneOfSeveral, otherSavings, type OtherTable } from './mapping/other-tables';
export { planChoice } from './mapping/plan-choice';
export { mappingProblems, planMapping, type MappingAnswers } from './mapping/plan-mapping';
export { shareWords, type CodeShares } from './mapping/shared-codes';
export { statableKinds, type StatableKind } from './mapping/stated-table';
export type { Sureness } from './mapping/sureness';
export { planRefresh } from './plan/plan-refresh';
export type * from './plan/refresh-plan';
export type * from './problem';
export type * from './receipt';
export { checkReport, type CheckReport } from './report/check-report';
export { monthEndReport, type MonthEndFigures } from './report/month-end-report';
export { periodReport, type PeriodReport } from './report/period-report';
export { refreshReport, type RefreshReport } from './report/refresh-report';
export { rollUps, rollUpsInSteps } from './rollups/roll-ups';
export type * from './settings';
export type { CloseFinding, FoundPlace } from './period-close/close-finding';
export { closeFindings } from './period-close/close-findings';
export { type CodePlacement, planPlacement } from './unknown-codes/plan-placement';
export type { UnknownCode } from './month-end/unknown-codes';
export { type ClosePlan, planClose, recordsToClose } from './period-close/plan-close';
export { closedOf } from './accounting-period/closed-of';
export { planNextPeriod, planReopen, type Reopening } from './period-close/plan-reopen';
export { planProfile } from './profiles/plan-profile';
export * from './profiles/profile-draft';
export { linesWithProfiles, type LineWithProfile } from './profiles/profiled-lines';
export type { NamedProfile } from './month-end/read/read-profiles';
export { planVirement } from './virements/plan-virement';
export { virementBook, type VirementBook, type VirementCode } from './virements/virement-book';
export { sayDoubled } from './contents/doubled-codes';
export { reversalOf } from './virements/reversal';
export * from './virements/virement-draft';
export { planSnapshot } from './snapshots/plan-snapshot';
export { noSnapshots, snapshotsOf } from './snapshots/read-snapshots';
export { sinceSnapshot } from './snapshots/since-snapshot';
export type * from './snapshots/snapshot-review';
export { inParts, type Steps } from './steps';
export { offeredTables } from './setup/offered-tables';
export {
  monthEndSetup,
  type MonthEndTable,
  setupTables,
  type SetupOptions,
  type SetupTable,
} from './setup/setup-options';
export { setupPages } from './setup/setup-pages';
export { planNextYear } from './setup/years/add-next-year';
export { planArchiveInSteps } from './setup/years/archive-lines';
export { planRollForwardInSteps } from './setup/years/roll-forward';
export { yearToCome } from './setup/years/year-to-come';
export type * from './tracker';
export { myLines, namesIn, nextUpdates, type LinesOf } from './update/my-lines';
export { sayKey } from './contents/say-key';
export { sayTable } from './contents/tables-of';
export { planUpdateInSteps } from './update/plan-update';
export { previewerOf, type Previewer } from './update/preview-update';
export type * from './update/update-form';
export { updateForm } from './update/update-form-of';
export { lineRulesOf, type LineRules } from './assess/line-rules';
export { missingYear } from './missing-year';
export { unsaidSetting } from './unsaid-setting';
