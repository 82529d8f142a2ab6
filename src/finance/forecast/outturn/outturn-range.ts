import { fail, succeed, type Result } from '../../result';
import type { ForecastFailure } from '../failure';
import { studentQuantile } from '../intervals/coverage';
import { mean, sum } from '../numeric/statistics';
import { at } from '../numeric/vector';
import { checkOutturn, spentToDate, YEAR, type OutturnCase, type OutturnOptions } from './case';
import { outturnOf, type Outturn } from './outturn';
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

/** How far the periods so far lie from the profile scaled to them, as a share of a mean period, drawn towards what is usual. */
function irregularity(line: OutturnCase, size: number): number {
  const passed = line.profile.slice(0, line.actuals.length);
  const scale = sum(passed) === 0 ? 1 : sum(line.actuals) / sum(passed);
  const squares = sum(line.actuals.map((value, period) => ((value - scale * at(passed, period)) / size) ** 2));
  return Math.sqrt((squares + BELIEF * USUAL_IRREGULARITY ** 2) / (line.actuals.length + BELIEF));
}

/** What a forecast of this line's year typically misses by; 0 once the year is over. */
export function typicalOutturnMiss(line: OutturnCase): number {
  const left = YEAR - line.actuals.length;
  const size = periodSize(line);
  if (left === 0 || size === 0) return 0;
  return at(missFactors, line.actuals.length) * size * Math.sqrt(left) * irregularity(line, size);
}

/** A low or high end, kept to the side of what is spent and committed already. */
function bounded(line: OutturnCase, end: number): number {
  const sure = spentToDate(line) + line.committed;
  if (line.committed > 0) return Math.max(sure, end);
  return line.committed < 0 ? Math.min(sure, end) : end;
}

/**
 * Forecasts a budget line's outturn with ranges. How wide they are rests on how irregular the periods were so far, and on what `auto`
 * missed in simulated years with as many periods known (`bench/forecast/outturn`). Levels lie above 0 and below 1.
 */
export function outturnRange(
  options: OutturnOptions & { readonly levels: readonly number[] },
): Result<OutturnRange, ForecastFailure> {
  const odd = options.levels.find((level) => !(level > 0 && level < 1));
  if (odd !== undefined || options.levels.length === 0) {
    const found = odd === undefined ? 'none' : `${odd}`;
    return fail({ argument: 'level', found, expected: 'a share above 0% and below 100%, such as 80% or 0.8' });
  }
  const line = checkOutturn(options);
  if (!line.ok) return line;
  const forecast = outturnOf(line.value);
  if (!forecast.ok) return forecast;
  const typical = typicalOutturnMiss(line.value);
  const ranges = options.levels.map((level) => {
    const reach = typical * studentQuantile((1 + level) / 2);
    const { outturn } = forecast.value;
    return { level, low: bounded(line.value, outturn - reach), high: bounded(line.value, outturn + reach) };
  });
  return succeed({ ...forecast.value, ranges });
}
