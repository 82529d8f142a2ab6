import { mase, smape } from '../../src/finance/forecast/accuracy/measures';
import type { Rival } from './rivals';
import type { Series } from './series';

/** What a rival reached on one series. `null` where a measure does not apply. */
export interface Score {
  readonly smape: number;
  readonly mase: number | null;
  /** The miss of the first 12 months' total, as a percentage of it; monthly series only. */
  readonly yearTotal: number | null;
  /** The same with nothing but the last 24 months of history. */
  readonly yearTotalFrom24: number | null;
  /** The share of outcomes inside the 80% and the 95% range. */
  readonly covered: readonly number[];
  /** Of the processor's time, so that other work on the machine does not count. */
  readonly milliseconds: number;
}

const MONTHS = 12;
const SHORT_HISTORY = 24;

const total = (values: readonly number[]): number => values.slice(0, MONTHS).reduce((sum, value) => sum + value, 0);

function totalMiss(series: Series, path: readonly number[]): number | null {
  if (series.frequency !== MONTHS || series.test.length < MONTHS) return null;
  const came = total(series.test);
  return came === 0 ? null : (100 * Math.abs(total(path) - came)) / Math.abs(came);
}

/** Forecasts a series by a rival and measures what it missed and how long it took. */
export function scoreSeries(rival: Rival, series: Series): Score {
  const begun = process.cpuUsage();
  const { path, ranges } = rival.run(series.train, series.frequency, series.test.length);
  const { user, system } = process.cpuUsage(begun);
  const isMonthly = series.frequency === MONTHS;
  const short = isMonthly ? rival.run(series.train.slice(-SHORT_HISTORY), MONTHS, MONTHS).path : path;
  return {
    smape: smape(series.test, path),
    mase: mase(series.train, series.frequency, series.test, path),
    yearTotal: totalMiss(series, path),
    yearTotalFrom24: totalMiss(series, short),
    covered: ranges.map(
      ({ low, high }) =>
        series.test.filter(
          (value, ahead) => value >= (low[ahead] ?? Number.NaN) && value <= (high[ahead] ?? Number.NaN),
        ).length / series.test.length,
    ),
    milliseconds: (user + system) / 1000,
  };
}

/** The scores of several series in one line; coverage counts each forecast period once. */
export interface Summary {
  readonly series: number;
  readonly smape: number | null;
  readonly mase: number | null;
  readonly yearTotal: number | null;
  readonly yearTotalFrom24: number | null;
  readonly covered80: number | null;
  readonly covered95: number | null;
  readonly milliseconds: number | null;
}

function mean(values: readonly (number | null | undefined)[], weights?: readonly number[]): number | null {
  let sum = 0;
  let count = 0;
  values.forEach((value, place) => {
    if (value === null || value === undefined) return;
    const weight = weights?.[place] ?? 1;
    sum += weight * value;
    count += weight;
  });
  return count === 0 ? null : sum / count;
}

/** Averages the scores of a group of series; `horizons` are the periods forecast of each. */
export function summarise(scores: readonly Score[], horizons: readonly number[]): Summary {
  return {
    series: scores.length,
    smape: mean(scores.map((score) => score.smape)),
    mase: mean(scores.map((score) => score.mase)),
    yearTotal: mean(scores.map((score) => score.yearTotal)),
    yearTotalFrom24: mean(scores.map((score) => score.yearTotalFrom24)),
    covered80: mean(
      scores.map((score) => score.covered[0]),
      horizons,
    ),
    covered95: mean(
      scores.map((score) => score.covered[1]),
      horizons,
    ),
    milliseconds: mean(scores.map((score) => score.milliseconds)),
  };
}
