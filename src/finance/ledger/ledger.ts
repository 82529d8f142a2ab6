import type { FinancialYear } from '../financial-year';
import type { MoneyUnit } from '../money';
import type { NumberStyles } from './amounts/number-styles';
import type { ControlSums, ControlTotals } from './control/control-totals';
import type { CreditSign, PeriodStyle } from './ledger-mapping';
import type { LedgerProblem } from './ledger-problem';
import type { LedgerQuestion } from './ledger-question';

/** One posting that is taken. Money is in the ledger's unit; spending is positive. */
export interface LedgerLine {
  /** The row of the export, counted from 1. */
  readonly row: number;
  /** As the budget writes it; as the ledger does where the budget does not have it. */
  readonly code: string;
  /** 1 to 13. */
  readonly period: number;
  readonly debit: number;
  readonly credit: number;
  readonly description: string | null;
}

/** Rows that are not of the periods of the year: named and summed, never dropped in silence. */
export interface SetApart extends ControlSums {
  readonly why: 'another year' | 'brought forward' | 'period 14';
  readonly year: FinancialYear;
  readonly period: number;
}

/** What is posted on a code about which there is something to say. */
export interface NamedCode extends ControlSums {
  /** As the ledger writes it. */
  readonly written: string;
  /** As the budget writes it; the same as `written` where the budget does not have it. */
  readonly code: string;
  /** Known codes that differ in leading zeros alone, where there are several and none could be chosen. */
  readonly candidates: readonly string[];
}

/** Rows of an export that a total adds up. */
export interface CoveredRows {
  /** The first and the last of them, counted from 1. */
  readonly from: number;
  readonly to: number;
  /** How many of those between post something. */
  readonly rows: number;
  /** What these come to. */
  readonly net: number;
}

/** A row that adds up others. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** debit − credit; null where it cannot be read. */
  readonly net: number | null;
  /** What it was held against; null where it cannot be read, or nothing stands above it. */
  readonly covers: CoveredRows | null;
}

/** How credits in a column of their own, or beside the word CR, were read. */
export interface CreditsRead {
  readonly sign: CreditSign;
  /** Whether a person has said so, now or of an earlier export; otherwise all of them have that sign. */
  readonly isAnswered: boolean;
}

/** A ledger export as it was read. */
export interface Ledger {
  readonly year: FinancialYear;
  readonly unit: MoneyUnit;
  /** Every line of the year, in the order of the export, with those on unknown and inactive codes. */
  readonly lines: readonly LedgerLine[];
  readonly setApart: readonly SetApart[];
  /** Lines that lack a code or a period, or whose sum cannot be read; each has a problem. */
  readonly unread: ControlSums;
  readonly unknownCodes: readonly NamedCode[];
  readonly inactiveCodes: readonly NamedCode[];
  /** Codes that were matched although their leading zeros differ. */
  readonly zerosAdded: readonly NamedCode[];
  /** Rows that post nothing and were left out. */
  readonly leftOut: { readonly blank: number; readonly headings: number; readonly notes: number };
  readonly totalRows: readonly TotalRow[];
  /** Of every line of the export; it is what `after`, `setApart` and `unread` come to. */
  readonly before: ControlSums;
  /** Of the lines that are taken. */
  readonly after: ControlTotals;
  readonly problems: readonly LedgerProblem[];
  /** Answers that would change which rows are taken; until then they are set apart. */
  readonly questions: readonly LedgerQuestion[];
  /** How the export was understood, for a person to check. */
  readonly read: {
    readonly headingRow: number;
    readonly numbers: NumberStyles;
    readonly periods: PeriodStyle;
    /** Null where the export marks no credits, and where it has none and nobody has said. */
    readonly credits: CreditsRead | null;
  };
}
