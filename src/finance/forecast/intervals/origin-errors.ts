import type { FittedMethod } from '../fitted-method';
import { mean, meanStep } from '../numeric/statistics';
import { at, zeros } from '../numeric/vector';

/** How far forecasts from earlier points of a history missed, by periods ahead (the first is one ahead). */
export interface OriginErrors {
  /** The number of forecasts measured. */
  readonly counts: readonly number[];
  /** The typical miss (root mean square), at the size that the coming forecast has. */
  readonly typical: readonly number[];
}

/** The newest points looked ahead from: older ones say less, and each costs time. */
const MOST_ORIGINS = 60;
const FEWEST_SEEN = 3;
/** Errors grow with the root of the size forecast, between sums that do not grow and shares that grow in step. */
const LEAST_SIZE = 0.05;

/** The first point looked ahead from: after a round of seasons, or a third of a history shorter than three rounds. */
function firstOrigin(length: number, period: number): number {
  const early = Math.max(FEWEST_SEEN, Math.min(period > 1 ? period : FEWEST_SEEN + 1, Math.floor(length / 3)));
  return Math.max(1, Math.min(early, length - 1), length - MOST_ORIGINS);
}

/** The misses of a fitted method from every origin of its history. `path` is what it forecasts from the end. */
export function originErrors(
  method: FittedMethod,
  history: readonly number[],
  period: number,
  path: readonly number[],
): OriginErrors {
  const least = LEAST_SIZE * mean(history.map(Math.abs)) || 1;
  const sizeOf = (value: number): number => Math.max(least, Math.abs(value));
  const counts = zeros(path.length);
  const squares = zeros(path.length);
  for (let seen = firstOrigin(history.length, period); seen < history.length; seen += 1) {
    method.ahead(seen, Math.min(path.length, history.length - seen)).forEach((value, ahead) => {
      const miss = at(history, seen + ahead) - value;
      counts[ahead] = at(counts, ahead) + 1;
      squares[ahead] = at(squares, ahead) + (miss * miss) / sizeOf(value);
    });
  }
  const typical = squares.map((total, ahead) =>
    at(counts, ahead) === 0 ? 0 : Math.sqrt((total / at(counts, ahead)) * sizeOf(at(path, ahead))),
  );
  return { counts, typical };
}

/** The mean absolute error of a normal distribution to its standard deviation. */
const DEVIATION_PER_MEAN = 1.25;

/**
 * What the seasonal naive forecast would typically miss by, by periods ahead: what is known of a history too short to tell. It grows in
 * step with the distance, as the miss of a trend does that a short history cannot show.
 */
export function naiveErrors(history: readonly number[], period: number, horizon: number): number[] {
  const round = history.length > period + 1 ? period : 1;
  const step = DEVIATION_PER_MEAN * meanStep(history, round);
  return zeros(horizon).map((_, ahead) => step * (1 + ahead / period));
}
