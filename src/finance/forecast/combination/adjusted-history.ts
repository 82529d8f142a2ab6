import { reseasoned, type FittedMethod } from '../fitted-method';
import { noSeasons, seasonalIndices, withoutSeasons, type SeasonalIndices } from '../seasonality/indices';

/** A history, and the same without its seasons. */
export interface AdjustedHistory {
  readonly history: readonly number[];
  readonly adjusted: readonly number[];
  readonly indices: SeasonalIndices;
  /** Periods in a round of seasons; 1 for none. */
  readonly period: number;
}

/** Rounds of seasons below which a history is short. */
const ROUNDS_OF_LONG_HISTORY = 3;

/** Takes the seasons out of a history of two rounds or more; a shorter one stays as it is. */
export function adjustHistory(history: readonly number[], period: number): AdjustedHistory {
  const indices = period > 1 && history.length >= 2 * period ? seasonalIndices(history, period) : noSeasons;
  return { history, adjusted: withoutSeasons(history, indices), indices, period };
}

/** Whether there are too few rounds of seasons for a model to learn them by itself. */
export const isShort = ({ history, period }: AdjustedHistory): boolean =>
  history.length < ROUNDS_OF_LONG_HISTORY * period;

/** A method fitted to the adjusted history, with the seasons put back. */
export const restore = (given: AdjustedHistory, method: FittedMethod): FittedMethod =>
  reseasoned(method, given.indices);
