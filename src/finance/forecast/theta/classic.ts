import type { FittedMethod } from '../fitted-method';
import { at, sequence } from '../numeric/vector';
import type { SmoothingFit } from '../smoothing/fit';
import { growingLines } from './lines';

/** The forecasts from a level smoothed with weight `weight` over `seen` periods, and a drift a period. */
export function thetaPath(level: number, weight: number, driftStep: number, seen: number, horizon: number): number[] {
  const caughtUp = (1 - (1 - weight) ** seen) / weight;
  return sequence(horizon, (ahead) => level + driftStep * (ahead + caughtUp));
}

/**
 * The Theta method as it won the M3 competition (Assimakopoulos and Nikolopoulos 2000), in the form of Hyndman and Billah (2003):
 * simple exponential smoothing, which `smoothed` is, with half the slope of the straight line through the history as drift.
 */
export function classicTheta(history: readonly number[], smoothed: SmoothingFit): FittedMethod {
  const { weights, run } = smoothed;
  const { slopes } = growingLines(history);
  return {
    words: 'classic theta',
    ahead: (seen, horizon) =>
      thetaPath(at(run.levels, seen - 1), weights.level, at(slopes, seen - 1) / 2, seen, horizon),
  };
}
