import { fitMethod } from '../combination/fit-method';
import { mean, sum } from '../numeric/statistics';
import { boundsOf } from '../prepare';
import { YEAR, type OutturnCase } from './case';

/** The last period that says what an ordinary period costs: 12 and 13 carry the accruals and corrections of closing. */
const LAST_ORDINARY = 11;
/** A year whose ups and downs cancel out but for so small a part has no shape to scale. */
const CANCELLED = 1e-6;
/** The least part of a year's shape that must have passed before the rest is scaled by it. */
const LEAST_SHARE = 0.02;
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

/** A shape of the year scaled so that its part to date is what was spent to date. */
function scaled(line: OutturnCase, shape: readonly number[]): number | null {
  const year = sum(shape);
  const passed = sum(shape.slice(0, line.actuals.length));
  if (!(Math.abs(year) > CANCELLED * sum(shape.map(Math.abs)))) return null;
  if (!(passed / year >= LEAST_SHARE)) return null;
  return (sum(line.actuals) / passed) * (year - passed);
}

/** The budget's profile, scaled to what was spent to date. */
export const scaledProfileRemainder: Remainder = (line) => scaled(line, line.profile);

/** Last year's shape, scaled to what was spent to date. */
export const lastYearRemainder: Remainder = (line) => (line.lastYear === null ? null : scaled(line, line.lastYear));

/** The damped trend of the periods so far, without 12; spend that falls ends at nothing and does not turn into income. */
export const trendRemainder: Remainder = (line) => {
  const periods = ordinary(line);
  if (periods.length < FEWEST_FOR_TREND) return null;
  const [low, high] = boundsOf(periods);
  const ahead = fitMethod(periods, 1, 'damped').ahead(periods.length, periodsLeft(line));
  return sum(ahead.map((period) => Math.min(high, Math.max(low, period))));
};
