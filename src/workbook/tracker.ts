import type { BudgetLine } from '../finance/budget-line';
import type { Assessment } from '../finance/rag/assessment';
import type { RagStatus } from '../finance/rag/status';
import type { ReconcileVerdict } from '../finance/reconcile';
import type { Suspect } from '../finance/rollup/suspects/suspect';
import type { SavingsLine } from '../finance/savings-line';
import type { SavingsTotals } from '../finance/savings-totals';
import type { Problem } from './problem';
import type { TrackerSettings } from './settings';

/** Where a cell stands, for going to it and for naming it to a reader. */
export interface CellPlace {
  readonly sheet: string;
  /** Without the sheet, such as `C7`. */
  readonly address: string;
}

/** A rectangle of cells on a sheet; rows and columns are counted from 0, as in Excel's `getRangeByIndexes`. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The two tables whose lines have a status. */
export type AssessedTable = 'Savings' | 'Budget';

/** One row of a savings table or the budget table with what the rules say of it. */
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
  /** The targets of the lines that are not yet forecast, of which nobody knows what is at risk. */
  readonly notForecast: number;
  /** The same sums apart by effect on cash, null where no line gives a figure: mixed effects are not one saving. */
  readonly sums: SavingsTotals;
}

/** What stands in a cell that a refresh may write. */
export interface WrittenCell {
  /** As text; `''` when blank. */
  readonly text: string;
  readonly isFormula: boolean;
}

/** Where a RAG or RAG reason column stands, or would stand. */
export interface WrittenColumnLayout {
  /** Counted from 0 on the sheet. */
  readonly column: number;
  /** `toAdd`: not there yet, all cells it would take are empty. `noRoom`: not there, and cells are in its way. */
  readonly state: 'present' | 'toAdd' | 'noRoom';
  /** The heading cell exactly as it was read; `''` for a column that is not there yet. */
  readonly heading: string;
  /** On a protected sheet, with all of its cells locked or yet to be added. */
  readonly isLocked: boolean;
}

/** How an assessed table lies on its sheet: for planning, and for checking before a write that it still does. */
export interface TableLayout {
  readonly table: AssessedTable;
  readonly sheet: string;
  /** The Excel table's name; null for a plain range. */
  readonly tableName: string | null;
  /** With the heading row (the lowest, where headings take two) and without a totals row. */
  readonly area: Area;
  /** The column of the reference, counted from 0; null when the table has none. */
  readonly keyColumn: number | null;
  readonly rag: WrittenColumnLayout;
  readonly reason: WrittenColumnLayout;
  /** The heading cell of the reference exactly as it was read. */
  readonly keyHeading: string;
  /** An Excel table with a totals row below `area`. */
  readonly showsTotals: boolean;
  readonly sheetIsProtected: boolean;
  /** One entry for each line, in the order of the rows. */
  readonly lines: readonly {
    /** Counted from 1. */
    readonly row: number;
    readonly ref: string;
    /** The reference cell exactly as it was read. */
    readonly key: string | number | boolean;
    readonly rag: WrittenCell;
    readonly reason: WrittenCell;
  }[];
}

/** A total that the workbook states, held against the lines it should be the sum of. */
export interface Reconciliation {
  /** Where the total stands. */
  readonly table: AssessedTable | 'ControlTotals';
  /** The cell of the total, with its sheet. */
  readonly cell: string;
  /** Such as `Total, 2014/15 Target`, or what the Control totals table calls it. */
  readonly what: string;
  readonly stated: number;
  readonly sum: number;
  /** `stated` − `sum`. */
  readonly difference: number;
  readonly verdict: ReconcileVerdict;
  /** How far apart the two may be because of rounding alone. */
  readonly rounding: number;
  /** Lines that could explain the difference, the likeliest first, `explains` with its sign; empty where it agrees. */
  readonly suspects: readonly Suspect[];
}

/** A workbook's savings and budgets, read and assessed once. Everything the pane and the command line show. */
export interface Tracker {
  readonly settings: TrackerSettings;
  readonly savings: readonly AssessedSaving[];
  readonly budget: readonly AssessedBudget[];
  readonly totals: TrackerTotals;
  /** Over the savings lines: one that is split between projects counts once, a stopped one not at all. */
  readonly mix: readonly MixRow[];
  readonly problems: readonly Problem[];
  /** Of the savings tables, of the Control totals table, and of the budget table. */
  readonly reconciliations: readonly Reconciliation[];
  /** The projects that the budget names, each once: one may have a budget and no saving. */
  readonly budgetProjects: readonly string[];
  readonly layouts: readonly TableLayout[];
  /** Where the thresholds come from: the workbook's table or a named preset. */
  readonly policyName: string;
  /** Round trips to Excel that the reading took. */
  readonly syncs: number;
}
