import type { OutturnMethod } from '../forecast/outturn/case';
import { fail, type Result, succeed } from '../result';
import type { Unreadable } from '../unreadable';
import { type CalculatedForecast, calculateForecast } from './calculate';
import { lineCase, type LineInputs, type MonthEnd } from './line-case';
import type { PayAssumptions } from './post';

/** A month-end of which nobody may have said which period it is. */
export type PerhapsMonthEnd = Omit<MonthEnd, 'period'> & { readonly period: number | null };

/** The outturn of a line that nobody has forecast. */
export interface Unforecast extends CalculatedForecast {
  /** How many periods it knows, 0 to 12. */
  readonly periods: number;
}

/** How outturns are calculated where a workbook does not say. */
export const usualMethod: OutturnMethod = 'profile';

/** Posts at what they cost, with nothing on top. */
export const plainPay: PayAssumptions = { onCosts: 0, vacancyFactor: 0, award: null };

/** A line of which nothing is known but its row of the budget. */
export const lineAlone = (line: LineInputs['line']): LineInputs => ({
  line,
  profile: null,
  lastYear: null,
  drivers: [],
  posts: [],
});

/**
 * The outturn of a line that nobody has forecast, as the month-end calculates it. Periods after the one that ends are not
 * counted, since a table may hold zeros there; where nobody says which it is, zeros at the end are taken for periods to
 * come, and a note says so. Fails with null where there are no actuals yet, else with what stands in the way.
 */
export function unforecastOutturn(
  inputs: LineInputs,
  { period, ...rules }: PerhapsMonthEnd,
): Result<Unforecast, Unreadable | null> {
  const { actuals } = inputs.line;
  const ends = period ?? periodsBegun(actuals);
  if (actuals.slice(0, ends).every((actual) => actual === null)) return fail(null);
  const monthEnd: MonthEnd = { ...rules, period: ends };
  const known = lineCase(inputs, monthEnd);
  if (!known.ok) return known;
  const made = calculateForecast(known.value, inputs, monthEnd);
  if (!made.ok) return made;
  const periods = known.value.outturn.actuals.length;
  const isCut = period === null && actuals.slice(ends).some((actual) => actual !== null);
  const guessed = `Settings gives no period, so the zeros after period ${periods} are not counted.`;
  return succeed({ ...made.value, periods, notes: isCut ? [...made.value.notes, guessed] : made.value.notes });
}

function periodsBegun(actuals: LineInputs['line']['actuals']): number {
  return actuals.findLastIndex((actual) => actual !== null && actual !== 0) + 1;
}
