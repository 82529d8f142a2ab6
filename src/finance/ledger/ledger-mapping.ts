import type { MoneyUnit } from '../money';

/** What a column of a ledger export may hold. */
export const ledgerFields = [
  'code',
  'costCentre',
  'account',
  'period',
  'year',
  'date',
  'amount',
  'debit',
  'credit',
  'direction',
  'description',
  'reference',
] as const;
export type LedgerField = (typeof ledgerFields)[number];

/** How a column writes its numbers: 1,234.56 with a decimal point, 1.234,56 with a decimal comma. */
export const numberStyles = ['point', 'comma'] as const;
export type NumberStyle = (typeof numberStyles)[number];

/**
 * What a year beside a period number, as in 2014/01 or 201401, stands for: the calendar year in which the financial
 * year starts, the one in which it ends, or the year of a calendar month (201401 is then January).
 */
export const periodStyles = ['start year', 'end year', 'calendar month'] as const;
export type PeriodStyle = (typeof periodStyles)[number];

/** Which sign a credit has in a column of credits, or beside the word CR; the other sign takes one back. */
export const creditSigns = ['positive', 'negative'] as const;
export type CreditSign = (typeof creditSigns)[number];

/** The fields out of which the code of a budget line is put together, and what stands between them. */
export interface CodeParts {
  readonly fields: readonly ('code' | 'costCentre' | 'account')[];
  readonly join: string;
}

/** What one column means. */
export interface ColumnMeaning {
  /** As the heading is written. */
  readonly heading: string;
  readonly means: LedgerField | 'not used';
}

/**
 * How exports of one ledger are read: proposed by `proposeMapping`, corrected by a person, remembered for the next
 * export. Plain data. The answers to questions are null until somebody has given them.
 */
export interface LedgerMapping {
  readonly columns: readonly ColumnMeaning[];
  readonly code: CodeParts;
  /** Of every sum in the export. */
  readonly unit: MoneyUnit;
  /** How spending is written in an amount column: most ledgers write debits as positives. */
  readonly spending: 'positive' | 'negative';
  readonly numbers: NumberStyle | null;
  readonly credits: CreditSign | null;
  readonly periods: PeriodStyle | null;
  /** What is done with period 0, balances brought forward: they are no spending of the year, unless somebody says so. */
  readonly broughtForward: 'leave out' | 'count in period 1' | null;
  /** What is done with period 14, which some ledgers use after the closing adjustments of period 13. */
  readonly period14: 'leave out' | 'count in period 13' | null;
}

/** Everything of a mapping that is about the export as a whole. */
export type LedgerAnswers = Omit<LedgerMapping, 'columns' | 'code'>;

/** What holds until somebody says otherwise. */
export const usualAnswers: LedgerAnswers = {
  unit: '£',
  spending: 'positive',
  numbers: null,
  credits: null,
  periods: null,
  broughtForward: null,
  period14: null,
};
