import { forecast, forecastRange, type ForecastMethod } from '../../src/finance/forecast';
import { lineOf, addPeriod, type LineSums } from '../../src/finance/forecast/theta/lines';
import { fitPlain } from '../../src/finance/forecast/smoothing/choose';
import { classicTheta } from '../../src/finance/forecast/theta/classic';
import { reseasoned } from '../../src/finance/forecast/fitted-method';
import { noSeasons, seasonalIndices, withoutSeasons } from '../../src/finance/forecast/seasonality/indices';

/** A forecast, and the ends of its 80% and 95% ranges where the rival gives any. */
export interface RivalForecast {
  readonly path: readonly number[];
  readonly ranges: readonly { readonly low: readonly number[]; readonly high: readonly number[] }[];
}

/** One way of forecasting in the comparison. */
export interface Rival {
  readonly name: string;
  readonly run: (history: readonly number[], season: number, horizon: number) => RivalForecast;
}

const LEVELS = [0.8, 0.95];

/** One of our own methods, with its ranges. */
function ours(method: ForecastMethod, name: string = method): Rival {
  return {
    name,
    run: (history, season, horizon) => {
      const result = forecastRange(history, {
        horizon,
        season: Math.min(season, history.length),
        method,
        levels: LEVELS,
      });
      if (!result.ok) throw new Error(`${result.error.argument}: ${result.error.found}`);
      return { path: result.value.forecast, ranges: result.value.ranges };
    },
  };
}

/** What people do without us, or methods alone: a path and no ranges. */
const plain = (
  name: string,
  path: (history: readonly number[], season: number, horizon: number) => number[],
): Rival => ({
  name,
  run: (history, season, horizon) => ({ path: path(history, season, horizon), ranges: [] }),
});

const flat = (value: number, horizon: number): number[] => new Array<number>(horizon).fill(value);

/** The straight line through all of the history (Excel's FORECAST.LINEAR). */
function linear(history: readonly number[], _season: number, horizon: number): number[] {
  const sums = history.reduce<LineSums>(addPeriod, { count: 0, values: 0, products: 0 });
  const { intercept, slope } = lineOf(sums);
  return flat(0, horizon).map((_, ahead) => intercept + slope * (history.length + 1 + ahead));
}

/** The mean of the last year's periods, or of the last three years, goes on. */
function runRate(history: readonly number[], season: number, horizon: number): number[] {
  const recent = history.slice(-(season > 1 ? season : 3));
  return flat(recent.reduce((total, value) => total + value, 0) / recent.length, horizon);
}

/** The winner of the M3 competition, over the same seasonal indices as ours. */
function theta(history: readonly number[], season: number, horizon: number): number[] {
  const indices = season > 1 && history.length >= 2 * season ? seasonalIndices(history, season) : noSeasons;
  const adjusted = withoutSeasons(history, indices);
  return reseasoned(classicTheta(adjusted, fitPlain(adjusted).level), indices).ahead(history.length, horizon);
}

const lastValue = plain('naive', (history, season, horizon) => {
  const result = forecast(history, { horizon, season: 1, method: 'seasonal naive' });
  if (!result.ok) throw new Error(`season ${season}: ${result.error.found}`);
  return [...result.value.forecast];
});

/** All that are compared, ours first. */
export const rivals: readonly Rival[] = [
  ours('auto'),
  ours('ets'),
  ours('theta'),
  ours('damped'),
  plain('classic theta', theta),
  lastValue,
  ours('seasonal naive'),
  ours('drift'),
  ours('mean'),
  plain('linear', linear),
  plain('run rate', runRate),
];
