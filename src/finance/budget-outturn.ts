import type { BudgetLine } from './budget-line';

/** A forecast of the year from the periods so far. */
export interface BudgetOutturn {
  readonly outturn: number;
  /** The method by its name in the workbook and in MTFS.OUTTURN. */
  readonly method: 'profile';
  /** How many periods have an actual. */
  readonly periods: number;
}

/**
 * Actual to date and the rest of an even profile of the budget. Periods after `period` are not counted, since a table
 * may hold zeros there; a period without a figure counts with its budget. What is ordered but not paid is a floor for
 * spending. Null without a budget or without any actual.
 */
export function profileOutturn(line: BudgetLine, period: number | null): BudgetOutturn | null {
  const known = line.actuals.slice(0, period ?? undefined).filter((actual) => actual !== null);
  if (line.budget === null || known.length === 0) return null;
  const toDate = known.reduce((sum, actual) => sum + actual, 0);
  const profiled = toDate + (line.budget * Math.max(0, 12 - known.length)) / 12;
  const floor = line.kind === 'Spend' && line.committed !== null ? toDate + line.committed : profiled;
  return { outturn: Math.max(profiled, floor), method: 'profile', periods: known.length };
}
