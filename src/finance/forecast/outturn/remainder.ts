import { fitMethod } from '../combination/fit-method';
import { mean, sum, sumLeft } from '../numeric/statistics';
import { boundsOf } from '../prepare';
import { YEAR, type OutturnCase } from './case';

/** The last period that says what an ordinary period costs: 12 and 13 carry the accruals and corrections of closing. */
const LAST_ORDINARY = 11;
const FEWEST_FOR_TREND = 3;

/** The periods whose spend feeds the run rate and the trend. */
const ordinary = (line: OutturnCase): readonly number[] => line.actuals.slice(0, LAST_ORDINARY);

const periodsLeft = (line: OutturnCase): number => YEAR - line.actuals.length;

/**
 * What the rest of the year is expected to cost by one view of it; `null` where the view has nothing to go on. Period 13 is never
 * forecast.
 */
export type Remainder = (line: OutturnCase) => number | null;

/** The rest of the budget as it is profiled. */
export const profileRemainder: Remainder = (line) => sum(line.profile.slice(line.actuals.length));

/** The mean of the periods so far, without 12, for each period left. */
export const runRateRemainder: Remainder = (line) =>
  line.actuals.length === 0 ? null : periodsLeft(line) * mean(ordinary(line));

/** A shape of the year scaled so that its part to date is what was spent to date; `null` where that part is nothing. */
function scaled(line: OutturnCase, shape: readonly number[]): number | null {
  const passed = sumLeft(shape.slice(0, line.actuals.length));
  return passed === 0 ? null : (sum(line.actuals) / passed) * (sum(shape) - passed);
}

/** The budget's profile, scaled to what was spent to date. */
export const scaledProfileRemainder: Remainder = (line) => scaled(line, line.profile);

/** Last year's shape, scaled to what was spent to date. */
export const lastYearRemainder: Remainder = (line) => (line.lastYear === null ? null : scaled(line, line.lastYear));

/** The share of a year's shape that has passed by a period: below 0 or above 1 where it turns; 0 where the year adds up to nothing. */
export function shareOf(shape: readonly number[], periods: number): number {
  const year = sumLeft(shape);
  return year === 0 ? 0 : sum(shape.slice(0, periods)) / year;
}

/** The damped trend of the periods so far, without 12; spend that falls ends at nothing and does not turn into income. */
export const trendRemainder: Remainder = (line) => {
  const periods = ordinary(line);
  if (periods.length < FEWEST_FOR_TREND) return null;
  const [low, high] = boundsOf(periods);
  const ahead = fitMethod(periods, 1, 'damped').ahead(periods.length, periodsLeft(line));
  return sum(ahead.map((period) => Math.min(high, Math.max(low, period))));
};
