import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import type { RagPolicy } from '../../finance/rag/policy';

/** The tables of the month-end, which are chosen together. */
export const monthEndSetup = ['Actuals', 'Profiles', 'Drivers', 'Posts', 'Virements', 'Periods', 'Forecasts'] as const;

export type MonthEndTable = (typeof monthEndSetup)[number];

/** The tables that set-up can make, in the order of their sheets. */
export const setupTables = [
  'Settings',
  'Savings',
  'Budget',
  'Milestones',
  'Decisions',
  'ControlTotals',
  'Gap',
  'RagPolicy',
  ...monthEndSetup,
] as const;

export type SetupTable = (typeof setupTables)[number];

/** What a person chooses when setting a workbook up. */
export interface SetupOptions {
  readonly organisation: string;
  readonly unit: MoneyUnit;
  /** The current financial year: the first with columns of its own. */
  readonly year: FinancialYear;
  /** How many years have a Target and a Forecast column, from 1 on. */
  readonly years: number;
  /** Offered as a drop-down in the tables; none leaves the departments free. */
  readonly departments: readonly string[];
  /** The rules by which the workbook starts: one of the presets, its sums in `unit`. */
  readonly policy: RagPolicy;
  /** What milestones and updates are measured against until somebody changes it. */
  readonly asAt: CalendarDate;
  /** Those that the workbook lacks, or fewer. */
  readonly tables: readonly SetupTable[];
}
