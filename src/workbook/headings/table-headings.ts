import { archive, milestones, savings } from './tables/savings';
import { budget, budgetArchive } from './tables/budget';
import { actuals, drivers, forecasts, periods, posts, profiles, virements } from './tables/month-end';
import { controlTotals, decisions, ragLog, ragPolicy, settings } from './tables/steering';
import { gap, scenarios } from './tables/gap';
import { changeLog, mapping, replacedRows, snapshots } from './tables/records';
import type { TableHeadings } from './table-shape';

/**
 * Every table of a tracker and what its headings may be called: the one list of synonyms. A set of headings that fits
 * two tables belongs to the one that knows more of them, and to the earlier one where both know as many.
 */
export const tableHeadings = {
  Savings: savings,
  Budget: budget,
  Settings: settings,
  RagPolicy: ragPolicy,
  RagLog: ragLog,
  Decisions: decisions,
  Milestones: milestones,
  Actuals: actuals,
  Profiles: profiles,
  Drivers: drivers,
  Virements: virements,
  Posts: posts,
  Periods: periods,
  Forecasts: forecasts,
  Gap: gap,
  Scenarios: scenarios,
  ControlTotals: controlTotals,
  Archive: archive,
  BudgetArchive: budgetArchive,
  ChangeLog: changeLog,
  ReplacedRows: replacedRows,
  Snapshots: snapshots,
  Mapping: mapping,
} as const satisfies Readonly<Record<string, TableHeadings>>;

export type TableKind = keyof typeof tableHeadings;

/** The columns that a table may have, by our name for them. */
export type ColumnOf<Kind extends TableKind> = keyof (typeof tableHeadings)[Kind]['columns'];
