import { fail, succeed, type Result } from '../../result';
import type { ForecastFailure } from '../failure';
import { studentReach } from '../intervals/coverage';
import { findBadLevel } from '../intervals/level';
import { mean, sum, sumLeft } from '../numeric/statistics';
import { at } from '../numeric/vector';
import { boundsOf } from '../prepare';
import { checkOutturn, spentToDate, YEAR, type OutturnCase, type OutturnOptions } from './case';
import { floored, outturnOf, type Outturn } from './outturn';
import { missFactors } from './weights';

/** Low and high for one level: the share of years that should end between them. */
export interface OutturnLevel {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** A year's forecast with a range for each level asked for, in the order asked. */
export interface OutturnRange extends Outturn {
  readonly ranges: readonly OutturnLevel[];
}

/** How far single periods usually lie from the profile, as a share of a mean period, and how many periods that belief is worth. */
const USUAL_IRREGULARITY = 0.25;
const BELIEF = 3;

/** The size of a mean period: of the budget, or of the actuals where there is no budget. */
function periodSize(line: OutturnCase): number {
  const budgeted = mean(line.profile.map(Math.abs));
  if (budgeted > 0 || line.actuals.length === 0) return budgeted;
  return mean(line.actuals.map(Math.abs));
}

/** The profile of the periods so far, scaled to what was spent; as it is where its ups and downs all but cancel out. */
function scaledProfile(line: OutturnCase): number[] {
  const passed = line.profile.slice(0, line.actuals.length);
  const left = sumLeft(passed);
  return left === 0 ? passed : passed.map((value) => (sum(line.actuals) / left) * value);
}

/** How far a single period typically lies from the scaled profile: as in the periods so far, drawn towards what is usual. */
function irregularity(line: OutturnCase): number {
  const expected = scaledProfile(line);
  const squares = sum(line.actuals.map((value, period) => (value - at(expected, period)) ** 2));
  const usual = USUAL_IRREGULARITY * periodSize(line);
  return Math.sqrt((squares + BELIEF * usual ** 2) / (line.actuals.length + BELIEF));
}

/** What a forecast of this line's year typically misses by; 0 once the year is over. */
export function typicalOutturnMiss(line: OutturnCase): number {
  const left = YEAR - line.actuals.length;
  return left === 0 ? 0 : at(missFactors, line.actuals.length) * Math.sqrt(left) * irregularity(line);
}

/**
 * A low or high end, kept to the side of what is spent and committed already. Where all actuals and budgets are on one side of
 * zero, what is still to come is too: spending does not turn into income.
 */
function bounded(line: OutturnCase, end: number): number {
  const toDate = spentToDate(line);
  const [low, high] = boundsOf([...line.actuals, ...line.profile, ...(line.lastYear ?? [])]);
  return floored(line, Math.min(toDate + high, Math.max(toDate + low, end)));
}

/** Ranges round a forecast of a checked line, however it was made; the levels lie above 0 and below 1. */
export function rangesRound(line: OutturnCase, forecast: number, levels: readonly number[]): readonly OutturnLevel[] {
  const typical = typicalOutturnMiss(line);
  return levels.map((level) => {
    const reach = typical * studentReach(level);
    return { level, low: bounded(line, forecast - reach), high: bounded(line, forecast + reach) };
  });
}

/**
 * Forecasts a budget line's outturn with ranges. How wide they are rests on how irregular the periods were so far, and on what `auto`
 * missed in simulated years with as many periods known (`bench/forecast/outturn`). Levels lie above 0 and below 1.
 */
export function outturnRange(
  options: OutturnOptions & { readonly levels: readonly number[] },
): Result<OutturnRange, ForecastFailure> {
  const badLevel = findBadLevel(options.levels);
  if (badLevel !== undefined) return fail(badLevel);
  const line = checkOutturn(options);
  if (!line.ok) return line;
  const forecast = outturnOf(line.value);
  if (!forecast.ok) return forecast;
  return succeed({ ...forecast.value, ranges: rangesRound(line.value, forecast.value.outturn, options.levels) });
}
