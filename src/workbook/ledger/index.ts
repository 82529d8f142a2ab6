/** The import of a ledger export: read, understood, planned, held against its control totals. */
export { checkControls, type ControlCheck } from './control/check-controls';
export { sayControls, type ControlVerdict } from './control/say-controls';
export { importReport, malformedRow, type ImportReport } from './import-report';
export { ledgerBookOf, type LedgerBook } from './plan/ledger-book';
export {
  openPeriods,
  planLedgerImport,
  sayRefusal,
  type LedgerImport,
  type LedgerImportOptions,
} from './plan/plan-ledger-import';
export { otherPeriods, type OtherPeriod } from './plan/other-periods';
export type { TypedFigures } from './plan/typed-figures';
export type { SharedCode } from './plan/shared-codes';
export { sharedPairs } from './plan/shared-pairs';
export type { LedgerSource } from './read/ledger-source';
export { readLedgerFile, type LedgerFile } from './read/read-ledger-file';
export { readLedgerRange } from './read/read-ledger-range';
export { sourceOfPeriod, type AcrossSource } from './read/source-of-period';
export { readLedgerText } from './read/read-ledger-text';
export {
  answerWords,
  columnMeanings,
  meaningWords,
  parseCode,
  readAnswer,
  sayCode,
  type LedgerAnswerName,
} from './remember/mapping-words';
export { sayCredits } from './say-credits';
export { sayOtherPeriod } from './say-other-period';
export { sayShared } from './say-shared';
export { saySkipped, sayTyped } from './say-typed';
export { sayQuestion } from './say-question';
