import type { FinancialYear } from '../financial-year';
import type { MoneyUnit } from '../money';
import type { RagStatus } from '../rag/status';

/** What a line of the gap is. Inflation and pay are pressures that are told apart, because scenarios change them. */
export const gapKinds = [
  'Base',
  'Pressure',
  'Inflation',
  'Pay',
  'Funding',
  'Reserves',
  'Savings',
  'Unidentified',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** The kinds that are pressures on the base budget. */
export const pressureKinds: readonly GapKind[] = ['Pressure', 'Inflation', 'Pay'];

/** What a row may be that is worked out from others. `lines above`: a total of the lines above it, up to the next total. */
export const gapTotals = [
  'cumulative gap',
  'after reserves',
  'annual requirement',
  'spending',
  'pressures',
  'funding',
  'reserves',
  'savings',
  'unidentified',
  'savings and unidentified',
  'savings to date',
  'lines above',
] as const;
export type GapTotal = (typeof gapTotals)[number];

/** What every row of a gap table has. */
interface Figures {
  readonly name: string;
  /** In the order of the table's years, in its unit and with the sign that it is written with; null is blank. */
  readonly amounts: readonly (number | null)[];
  /** What each amount is called in a message: its cell, such as `Gap!C4`. */
  readonly cells: readonly string[];
  /** The places of the years whose cell cannot be read: their amount is null, but not blank. None where it is left out. */
  readonly unreadable?: readonly number[];
}

/** A row that somebody enters. */
export interface GapLine extends Figures {
  readonly type: 'line';
  readonly kind: GapKind;
  /** Of a pressure: whether it goes on after its first year. */
  readonly recurs: boolean;
  /** Of savings that are put together by status. */
  readonly status: RagStatus | null;
}

/** A row that is worked out from others, as the table states it. */
export interface GapTotalRow extends Figures {
  readonly type: 'total';
  readonly of: GapTotal;
}

/** What the savings table of the workbook comes to: new savings by year, as positives. */
export interface SavingsTableRow extends Figures {
  readonly type: 'savings table';
}

/** A row with figures of which nobody can tell what they are: they may belong to any sum of lines. */
export interface UnknownRow extends Figures {
  readonly type: 'unknown';
  /** The cell that does not say it, such as `Gap!B4`. */
  readonly kindCell: string;
  /** The years in which it has figures. */
  readonly unreadable: readonly number[];
}

/** A row of a gap table. */
export type GapRow = GapLine | GapTotalRow | SavingsTableRow | UnknownRow;

/** The gap of a medium-term plan as it is written down. */
export interface GapTable {
  /** In their order, none twice; a year may be missing between two others. */
  readonly years: readonly FinancialYear[];
  readonly unit: MoneyUnit;
  /** From top to bottom; what the savings table comes to stands last. */
  readonly rows: readonly GapRow[];
}

/** Whether a row is a line of one of some kinds. */
export const isLineOf = (row: GapRow, kinds: readonly GapKind[]): row is GapLine =>
  row.type === 'line' && kinds.includes(row.kind);

/** The lines of some kinds. */
export const linesOf = ({ rows }: GapTable, kinds: readonly GapKind[]): readonly GapLine[] =>
  rows.filter((row): row is GapLine => isLineOf(row, kinds));
