import { fail, succeed, type Result } from '../result';
import { mase, smape } from './accuracy/measures';
import { fitMethod } from './combination/fit-method';
import type { ForecastFailure } from './failure';
import { mean } from './numeric/statistics';
import { inUnit, prepareHistory, type ForecastOptions } from './prepare';
import { seasonalNaive } from './simple/benchmarks';

/** How far a method missed on this history, beside the seasonal naive forecast. */
export interface ForecastErrors {
  /** 0 to 200; see `smape`. */
  readonly smape: number;
  /** As a multiple of the naive forecast's mean miss within the history; `null` where the history never moves. */
  readonly mase: number | null;
  readonly naiveSmape: number;
  readonly naiveMase: number | null;
  /** From how many points of the history it was measured. */
  readonly origins: number;
}

const MOST_ORIGINS = 6;
const FEWEST_SEEN = 3;

const meanOrNull = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : mean(known);
};

/**
 * Forecasts the history's own end from up to six earlier points, fitting the method anew at each (a rolling origin), and
 * compares with what came. The history must be longer than the horizon by at least three values.
 */
export function forecastError(
  history: readonly (number | null)[],
  options: ForecastOptions,
): Result<ForecastErrors, ForecastFailure> {
  const prepared = prepareHistory(history, options);
  if (!prepared.ok) return prepared;
  const { values, season, method } = prepared.value;
  const latest = values.length - options.horizon;
  if (latest < FEWEST_SEEN) {
    return fail({
      argument: 'history',
      found: `${values.length} periods`,
      expected: `at least ${options.horizon + FEWEST_SEEN}: the ${options.horizon} to be forecast and ${FEWEST_SEEN} before them`,
    });
  }
  const origins = Math.min(MOST_ORIGINS, latest - FEWEST_SEEN + 1);
  const measured = Array.from({ length: origins }, (_, back) => {
    const seen = values.slice(0, latest - back);
    const actual = values.slice(seen.length, seen.length + options.horizon);
    const bounded = (path: readonly number[]): number[] => inUnit({ ...prepared.value, unit: 1 }, path);
    const path = bounded(fitMethod(seen, season, method).ahead(seen.length, options.horizon));
    const naive = bounded(seasonalNaive(seen, season).ahead(seen.length, options.horizon));
    return {
      smape: smape(actual, path),
      mase: mase(seen, season, actual, path),
      naiveSmape: smape(actual, naive),
      naiveMase: mase(seen, season, actual, naive),
    };
  });
  return succeed({
    smape: mean(measured.map((origin) => origin.smape)),
    mase: meanOrNull(measured.map((origin) => origin.mase)),
    naiveSmape: mean(measured.map((origin) => origin.naiveSmape)),
    naiveMase: meanOrNull(measured.map((origin) => origin.naiveMase)),
    origins,
  });
}
