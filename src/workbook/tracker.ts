import type { BudgetLine } from '../finance/budget-line';
import type { Assessment } from '../finance/rag/assessment';
import type { RagStatus } from '../finance/rag/status';
import type { SavingsLine } from '../finance/savings-line';
import type { Problem } from './problem';
import type { TrackerSettings } from './settings';

/** Where a cell stands, for going to it and for naming it to a reader. */
export interface CellPlace {
  readonly sheet: string;
  /** Without the sheet, such as `C7`. */
  readonly address: string;
}

/** The two tables whose lines have a status. */
export type AssessedTable = 'Savings' | 'Budget';

/** One row of the savings or the budget table with what the rules say of it. */
export interface AssessedLine<Line> {
  readonly table: AssessedTable;
  readonly line: Line;
  /** The row on the sheet, counted from 1 as Excel shows it. */
  readonly row: number;
  readonly place: CellPlace;
  readonly assessment: Assessment;
  /** What the RAG cell holds now; null when blank or when the column does not exist yet. */
  readonly written: string | null;
  /** The money by which lines are ranked and mixed: this year's target, or the budget; as a positive sum. */
  readonly money: number;
}

export type AssessedSaving = AssessedLine<SavingsLine>;
export type AssessedBudget = AssessedLine<BudgetLine>;

/** One row of the RAG mix. */
export interface MixRow {
  readonly status: RagStatus;
  readonly lines: number;
  /** In the workbook's unit. */
  readonly money: number;
  /** Of all the money, 0 to 1; null when there is none. */
  readonly share: number | null;
}

/** This year's money over all savings lines, in the workbook's unit. */
export interface TrackerTotals {
  readonly target: number;
  readonly delivered: number;
  readonly forecast: number;
  /** The sum of the shortfalls, over-delivery elsewhere not set against them. */
  readonly atRisk: number;
}

/** A workbook's savings and budgets, read and assessed once. Everything the pane and the command line show. */
export interface Tracker {
  readonly settings: TrackerSettings;
  readonly savings: readonly AssessedSaving[];
  readonly budget: readonly AssessedBudget[];
  readonly totals: TrackerTotals;
  /** Over the savings lines. */
  readonly mix: readonly MixRow[];
  readonly problems: readonly Problem[];
}
