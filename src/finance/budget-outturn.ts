import type { BudgetLine } from './budget-line';
import { outturn } from './forecast/outturn/outturn';

/** What a budget line will come to by the periods so far. */
export interface BudgetOutturn {
  readonly outturn: number;
  /** The method by its name in the workbook and in MTFS.OUTTURN. */
  readonly method: 'profile';
  /** How many periods have an actual. */
  readonly periods: number;
  /** What was made of blanks and commitments, in sentences. */
  readonly notes: readonly string[];
}

/**
 * The outturn of a line that nobody has forecast: actual to date and the rest of an even profile of the budget. Periods
 * after `period` are not counted, since a table may hold zeros there; where nobody says which period it is (null), zeros
 * at the end are taken for periods to come, and a note says so. Null without a budget, without any actual, or where a
 * figure is out of range.
 */
export function profileOutturn(line: BudgetLine, period: number | null): BudgetOutturn | null {
  const { budget, kind, committed } = line;
  const actuals = line.actuals.slice(0, period ?? periodsBegun(line.actuals));
  if (budget === null || actuals.every((actual) => actual === null)) return null;
  const floor = kind === 'Spend' && committed !== null ? { committed } : {};
  const forecast = outturn({ actuals, budget, method: 'profile', ...floor });
  if (!forecast.ok) return null;
  const { outturn: sum, periods, notes } = forecast.value;
  const isCut = period === null && line.actuals.slice(actuals.length).some((actual) => actual !== null);
  const guessed = `Settings gives no period, so the zeros after period ${periods} are not counted.`;
  return { outturn: sum, method: 'profile', periods, notes: isCut ? [...notes, guessed] : notes };
}

function periodsBegun(actuals: BudgetLine['actuals']): number {
  return actuals.findLastIndex((actual) => actual !== null && actual !== 0) + 1;
}
