import { aggregatedTheta, blockSize, canAggregate } from '../aggregation/aggregated-theta';
import type { FittedMethod } from '../fitted-method';
import { drift, historicMean, seasonalNaive } from '../simple/benchmarks';
import { asMethod } from '../smoothing/as-method';
import { choosePlain, chooseSeasonal, fitPlain, STOPPING_EARLY, TO_THE_END, type PlainFits } from '../smoothing/choose';
import { classicTheta } from '../theta/classic';
import { dynamicTheta } from '../theta/dynamic';
import { adjustHistory, isShort, restore, type AdjustedHistory } from './adjusted-history';
import { medianOf } from './median-of';

/** The methods by name. */
export const forecastMethods = ['auto', 'ets', 'theta', 'damped', 'drift', 'seasonal naive', 'mean'] as const;

/** What the next periods may be forecast by. */
export type ForecastMethod = (typeof forecastMethods)[number];

/**
 * Fewest values for a trend of its own. Below this a forecast is the last value and half the drift, or the last value alone where
 * there are seasons: part of a round says nothing of a trend.
 */
const FEWEST_FOR_TREND = 6;
const HALF = 0.5;

/** Smoothing chosen by criterion: with seasons of its own on a long history, over fixed seasons on a short one. */
function fitEts(given: AdjustedHistory, plain: PlainFits, steps: number): FittedMethod {
  const { history, adjusted, indices, period } = given;
  if (period > 1 && !isShort(given) && indices.kept > 0) {
    return asMethod(chooseSeasonal(history, adjusted, indices, steps));
  }
  return restore(given, asMethod(choosePlain(adjusted, plain)));
}

/**
 * The combination: the middle of exponential smoothing, a damped trend, theta, theta over blocks of periods and, where there
 * are seasons, classic theta. With less than three rounds of seasons, the level and last year's values join it.
 */
function fitAuto(given: AdjustedHistory): FittedMethod {
  const { history, adjusted, period } = given;
  const plain = fitPlain(adjusted);
  const members = [
    fitEts(given, plain, STOPPING_EARLY),
    restore(given, asMethod(plain.damped)),
    restore(given, dynamicTheta(adjusted)),
  ];
  const size = blockSize(period);
  if (canAggregate(adjusted, size)) members.push(restore(given, aggregatedTheta(adjusted, size)));
  if (period > 1) members.push(restore(given, classicTheta(adjusted, plain.level)));
  if (period > 1 && isShort(given)) {
    members.push(restore(given, asMethod(plain.level)), seasonalNaive(history, period));
  }
  return medianOf(members);
}

/** The methods that need nothing but a value. */
function fitSimple(given: AdjustedHistory, method: 'drift' | 'seasonal naive' | 'mean'): FittedMethod {
  switch (method) {
    case 'drift':
      return restore(given, drift(given.adjusted));
    case 'mean':
      return restore(given, historicMean(given.adjusted));
    case 'seasonal naive':
      return seasonalNaive(given.history, given.period);
  }
}

/** Fits the method named to a history without gaps. `period` is 1 for a history without seasons. */
export function fitMethod(history: readonly number[], period: number, method: ForecastMethod): FittedMethod {
  const given = adjustHistory(history, period);
  if (method === 'drift' || method === 'seasonal naive' || method === 'mean') return fitSimple(given, method);
  if (history.length < FEWEST_FOR_TREND) return drift(history, period > 1 ? 0 : HALF);
  switch (method) {
    case 'auto':
      return fitAuto(given);
    case 'ets':
      return fitEts(given, fitPlain(given.adjusted), TO_THE_END);
    case 'theta':
      return restore(given, dynamicTheta(given.adjusted));
    case 'damped':
      return restore(given, asMethod(fitPlain(given.adjusted).damped));
  }
}
