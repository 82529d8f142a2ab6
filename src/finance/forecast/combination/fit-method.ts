import { aggregatedTheta, blockSize, canAggregate } from '../aggregation/aggregated-theta';
import { reseasoned, type FittedMethod } from '../fitted-method';
import { noSeasons, seasonalIndices, withoutSeasons, type SeasonalIndices } from '../seasonality/indices';
import { drift, historicMean, seasonalNaive } from '../simple/benchmarks';
import { asMethod, choosePlain, chooseSeasonal, fitPlain } from '../smoothing/choose';
import { classicTheta } from '../theta/classic';
import { dynamicTheta } from '../theta/dynamic';
import { medianOf } from './median-of';

/** The methods by name. */
export const forecastMethods = ['auto', 'ets', 'theta', 'damped', 'drift', 'seasonal naive', 'mean'] as const;

/** What the next periods may be forecast by. */
export type ForecastMethod = (typeof forecastMethods)[number];

/** Fewest values for a trend of its own; below this a forecast is the last value and part of the drift. */
const FEWEST_FOR_TREND = 6;
/** Rounds of seasons below which the history is short: plain methods join the combination, and the seasons stay fixed. */
const ROUNDS_OF_LONG_HISTORY = 3;

/** A history, and the same without its seasons. */
interface Adjusted {
  readonly history: readonly number[];
  readonly adjusted: readonly number[];
  readonly indices: SeasonalIndices;
  readonly period: number;
}

function adjust(history: readonly number[], period: number): Adjusted {
  const indices = period > 1 && history.length >= 2 * period ? seasonalIndices(history, period) : noSeasons;
  return { history, adjusted: withoutSeasons(history, indices), indices, period };
}

const isShort = ({ history, period }: Adjusted): boolean => history.length < ROUNDS_OF_LONG_HISTORY * period;

/** Smoothing chosen by criterion: with seasons of its own on a long history, over fixed seasons on a short one. */
function fitEts(given: Adjusted): FittedMethod {
  const { history, adjusted, indices, period } = given;
  if (history.length < FEWEST_FOR_TREND) return reseasoned(asMethod(fitPlain(adjusted, 'none')), indices);
  const usesSeasons = period > 1 && !isShort(given) && indices.kept > 0;
  if (!usesSeasons) return reseasoned(asMethod(choosePlain(adjusted)), indices);
  return asMethod(chooseSeasonal(history, adjusted, indices));
}

const fewValues = ({ adjusted, indices }: Adjusted): FittedMethod => reseasoned(drift(adjusted, 0.5), indices);

const fitTheta = ({ adjusted, indices }: Adjusted): FittedMethod => reseasoned(dynamicTheta(adjusted), indices);

const fitDamped = ({ adjusted, indices }: Adjusted): FittedMethod =>
  reseasoned(asMethod(fitPlain(adjusted, 'damped')), indices);

/** The combination: the middle of exponential smoothing, a damped trend, theta, and theta over blocks of periods. */
function fitAuto(given: Adjusted): FittedMethod {
  const { history, adjusted, indices, period } = given;
  if (history.length < FEWEST_FOR_TREND) return fewValues(given);
  const size = blockSize(period);
  const members = [fitEts(given), fitDamped(given), fitTheta(given)];
  if (canAggregate(adjusted, size)) members.push(reseasoned(aggregatedTheta(adjusted, size), indices));
  if (period > 1) members.push(reseasoned(classicTheta(adjusted), indices));
  if (period > 1 && isShort(given)) {
    members.push(reseasoned(asMethod(fitPlain(adjusted, 'none')), indices), seasonalNaive(history, period));
  }
  return medianOf(members, 'the middle of exponential smoothing, damped trend and theta');
}

/** Fits the method named to a history without gaps. `period` is 1 for a history without seasons. */
export function fitMethod(history: readonly number[], period: number, method: ForecastMethod): FittedMethod {
  const given = adjust(history, period);
  const { adjusted, indices } = given;
  switch (method) {
    case 'auto':
      return fitAuto(given);
    case 'ets':
      return fitEts(given);
    case 'theta':
      return history.length < FEWEST_FOR_TREND ? fewValues(given) : fitTheta(given);
    case 'damped':
      return history.length < FEWEST_FOR_TREND ? fewValues(given) : fitDamped(given);
    case 'drift':
      return reseasoned(drift(adjusted), indices);
    case 'mean':
      return reseasoned(historicMean(adjusted), indices);
    case 'seasonal naive':
      return seasonalNaive(history, period);
  }
}
