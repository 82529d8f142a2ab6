import { aggregatedTheta, blockSize, canAggregate } from '../aggregation/aggregated-theta';
import type { FittedMethod } from '../fitted-method';
import { dampedDrift, drift, historicMean, seasonalNaive } from '../simple/benchmarks';
import { asMethod } from '../smoothing/as-method';
import { choosePlain, chooseSeasonal, fitPlain, STOPPING_EARLY, TO_THE_END, type PlainFits } from '../smoothing/choose';
import { classicTheta } from '../theta/classic';
import { dynamicTheta } from '../theta/dynamic';
import { adjustHistory, isAdjusted, isShort, restore, type AdjustedHistory } from './adjusted-history';
import { middleOf } from './middle-of';

/** The methods by name. */
export const forecastMethods = ['auto', 'ets', 'theta', 'damped', 'drift', 'seasonal naive', 'mean'] as const;

/** What the next periods may be forecast by. */
export type ForecastMethod = (typeof forecastMethods)[number];

/** The newest values, whose drift says where a history is going just now. */
const RECENT = 5;
/** Fewest values to choose between the methods or to combine them. */
const FEWEST_TO_COMBINE = 6;
/** Fewest values for theta, which learns three numbers from all errors but the first two, and for a choice between smoothing models. */
const FEWEST_TO_LEARN = 5;

/** Smoothing chosen by criterion: with seasons of its own on a long history, over fixed seasons on a short one. */
function fitEts(given: AdjustedHistory, plain: PlainFits, steps: number): FittedMethod {
  const { history, adjusted, indices, period } = given;
  if (period > 1 && !isShort(given) && indices.kept > 0) {
    return asMethod(chooseSeasonal(history, adjusted, indices, steps));
  }
  return restore(given, asMethod(choosePlain(adjusted, plain)));
}

/**
 * The combination: the middle of exponential smoothing, a damped trend, theta and theta over blocks of periods. Classic theta joins
 * them where there are seasons, the damped drift of all of the history and of its newest values where there are none. With less than
 * three rounds of seasons, the level, the mean, last year's values and the newest drift join too.
 */
function combine(given: AdjustedHistory): FittedMethod {
  const { history, adjusted, period } = given;
  const plain = fitPlain(adjusted);
  const members = [
    fitEts(given, plain, STOPPING_EARLY),
    restore(given, asMethod(plain.damped)),
    restore(given, dynamicTheta(adjusted)),
  ];
  const size = blockSize(period);
  if (canAggregate(adjusted, size)) members.push(restore(given, aggregatedTheta(adjusted, size)));
  if (period > 1 && isShort(given)) {
    members.push(restore(given, asMethod(plain.level)), restore(given, historicMean(adjusted)));
    members.push(seasonalNaive(history, period));
  }
  if (period === 1 || isShort(given)) members.push(restore(given, dampedDrift(adjusted, RECENT)));
  members.push(
    period === 1 ? dampedDrift(history, history.length) : restore(given, classicTheta(adjusted, plain.level)),
  );
  return middleOf(members);
}

/** What can be said of a few values: the last one and, but for seasons that are still in them, where they drift. */
const fitFew = (given: AdjustedHistory): FittedMethod =>
  isAdjusted(given) ? restore(given, dampedDrift(given.adjusted, RECENT)) : seasonalNaive(given.history, 1);

/** The best for any history. One round of seasons that cannot be measured yet is believed half: half of it may be chance. */
function fitAuto(given: AdjustedHistory): FittedMethod {
  const { history, period } = given;
  const isFew = history.length < FEWEST_TO_COMBINE;
  if (isAdjusted(given)) return isFew ? fitFew(given) : combine(given);
  const plain = isFew ? fitFew(given) : combine(adjustHistory(history, 1));
  return history.length < period ? plain : middleOf([seasonalNaive(history, period), plain]);
}

/**
 * Fits the method named to a history without gaps. `period` is 1 for a history without seasons. Theta and the choice between smoothing
 * models have too little to learn from below five values: they are then the last one with a damped drift.
 */
export function fitMethod(history: readonly number[], period: number, method: ForecastMethod): FittedMethod {
  const given = adjustHistory(history, period);
  if ((method === 'ets' || method === 'theta') && history.length < FEWEST_TO_LEARN) return fitFew(given);
  switch (method) {
    case 'auto':
      return fitAuto(given);
    case 'ets':
      return fitEts(given, fitPlain(given.adjusted), TO_THE_END);
    case 'theta':
      return restore(given, dynamicTheta(given.adjusted));
    case 'damped':
      return restore(given, asMethod(fitPlain(given.adjusted).damped));
    case 'drift':
      return restore(given, drift(given.adjusted));
    case 'mean':
      return restore(given, historicMean(given.adjusted));
    case 'seasonal naive':
      return seasonalNaive(history, period);
  }
}
