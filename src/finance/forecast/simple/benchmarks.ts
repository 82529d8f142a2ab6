import type { FittedMethod } from '../fitted-method';
import { at, sequence } from '../numeric/vector';

/** What was last seen goes on; with a season, what was last seen in the same phase. */
export function seasonalNaive(history: readonly number[], period: number): FittedMethod {
  return {
    words: period > 1 ? 'seasonal naive' : 'last value',
    ahead: (seen, horizon) => {
      const round = Math.min(period, seen);
      return sequence(horizon, (ahead) => at(history, seen - round + (ahead % round)));
    },
  };
}

/** The mean of all that was seen goes on. */
export function historicMean(history: readonly number[]): FittedMethod {
  let total = 0;
  const means = history.map((value, time) => (total += value) / (time + 1));
  return { words: 'mean', ahead: (seen, horizon) => sequence(horizon, () => at(means, seen - 1)) };
}

/** The last value goes on, with the mean step from the first value to it added each period. */
export function drift(history: readonly number[]): FittedMethod {
  return {
    words: 'drift',
    ahead: (seen, horizon) => {
      const newest = at(history, seen - 1);
      const step = seen > 1 ? (newest - at(history, 0)) / (seen - 1) : 0;
      return sequence(horizon, (ahead) => newest + step * (ahead + 1));
    },
  };
}

/** How much of the drift is left after each period: as in a damped trend that dies away slowly. */
const DAMPING = 0.95;

/** The last value goes on, with the mean step of the newest values (`newest` of them) added each period, ever less of it. */
export function dampedDrift(history: readonly number[], newest: number): FittedMethod {
  return {
    words: 'last value with a damped drift',
    ahead: (seen, horizon) => {
      const end = at(history, seen - 1);
      const steps = Math.min(seen, newest) - 1;
      const step = steps > 0 ? (end - at(history, seen - 1 - steps)) / steps : 0;
      const stepsKept = DAMPING / (1 - DAMPING);
      return sequence(horizon, (ahead) => end + step * stepsKept * (1 - DAMPING ** (ahead + 1)));
    },
  };
}
