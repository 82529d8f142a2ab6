import type { MoneyUnit } from '../../money';

/** A period that was asked for and is not imported. */
export interface Refusal {
  readonly period: number;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** What was spent on a code in a period; spending is positive. A code may have several rows in one period. */
export interface ActualRow {
  readonly code: string;
  readonly period: number;
  readonly amount: number;
}

/** The budget of a code for the year, in the workbook's unit; null where it has none. A code may have several. */
export interface CodeBudget {
  readonly code: string;
  readonly budget: number | null;
}

/** What is imported and what must not be touched. */
export interface ImportOptions {
  /** The periods to be imported: these are replaced, all others stay as they are. */
  readonly periods: readonly number[];
  readonly closed: readonly number[];
  /** The unit of the workbook's actuals; the ledger's sums are converted into it. */
  readonly unit: MoneyUnit;
  /** By which a first import is told to be in the wrong unit; none where there is no budget yet. */
  readonly budgets: readonly CodeBudget[];
}

/** What an import does to one code in one period, in the workbook's unit. */
export interface CodeChange {
  readonly code: string;
  /** Null where the code had no actuals in the period. */
  readonly before: number | null;
  /** Null where it has none any more. */
  readonly after: number | null;
}

/** What an import does to one period, in the workbook's unit. */
export interface PeriodImport {
  readonly period: number;
  /** Lines of the ledger. */
  readonly rows: number;
  readonly before: number;
  readonly after: number;
  /** after − before. */
  readonly change: number;
  readonly added: readonly CodeChange[];
  readonly changed: readonly CodeChange[];
  readonly gone: readonly CodeChange[];
  /** How many codes stay as they are. */
  readonly same: number;
}

/** What an import would do, to be shown before it is done. */
export interface ImportPlan {
  readonly unit: MoneyUnit;
  readonly periods: readonly PeriodImport[];
  /** Periods that were asked for and are not replaced. */
  readonly refused: readonly Refusal[];
  /** Periods of the ledger that were not asked for; they stay as they are. */
  readonly notAsked: readonly { readonly period: number; readonly rows: number; readonly net: number }[];
  /** All actuals before and after. */
  readonly before: number;
  readonly after: number;
  /** The actuals of the replaced periods, one row a code and period, by period in the order of the ledger. */
  readonly replacement: readonly ActualRow[];
  /** Why it looks as if the export were not the one that is meant, a sentence each without its stop: a person has to say that it is. */
  readonly suspicions: readonly string[];
}
