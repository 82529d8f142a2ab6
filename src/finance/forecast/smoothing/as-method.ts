import type { FittedMethod } from '../fitted-method';
import type { SmoothingFit } from './fit';
import { forecastFromRun } from './recursion';

const seasonWords = { none: '', additive: ' with seasons that add', multiplicative: ' with seasons that multiply' };

/** A fitted smoothing model as a method. */
export function asMethod(fit: SmoothingFit): FittedMethod {
  const trend = fit.model.trend === 'none' ? 'exponential smoothing' : 'damped trend';
  return {
    words: trend + seasonWords[fit.model.season],
    ahead: (seen, horizon) => forecastFromRun(fit.model, fit.weights, fit.run, horizon, seen),
  };
}
