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

function driftWords(share: number): string {
  if (share === 0) return 'last value';
  return share === 1 ? 'drift' : 'last value with part of the drift';
}

/** The last value goes on, with `share` of the mean step from the first value to it added each period. */
export function drift(history: readonly number[], share = 1): FittedMethod {
  return {
    words: driftWords(share),
    ahead: (seen, horizon) => {
      const newest = at(history, seen - 1);
      const step = seen > 1 ? (newest - at(history, 0)) / (seen - 1) : 0;
      return sequence(horizon, (ahead) => newest + share * step * (ahead + 1));
    },
  };
}
