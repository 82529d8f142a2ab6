import { reseasoned, type FittedMethod } from '../fitted-method';
import {
  fewestForSeasons,
  noSeasons,
  seasonalIndices,
  withoutSeasons,
  type SeasonalIndices,
} from '../seasonality/indices';

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

/** Whether a history has periods enough to measure its seasons, or none to measure. */
const isMeasured = (history: readonly number[], period: number): boolean =>
  period === 1 || history.length >= fewestForSeasons(period);

/** Takes the seasons out of a history with enough periods to measure them; a shorter one stays as it is. */
export function adjustHistory(history: readonly number[], period: number): AdjustedHistory {
  const indices = period > 1 && isMeasured(history, period) ? seasonalIndices(history, period) : noSeasons;
  return { history, adjusted: withoutSeasons(history, indices), indices, period };
}

/** Whether the seasons are out of the adjusted history; they are still in one that is too short to measure them. */
export const isAdjusted = ({ history, period }: AdjustedHistory): boolean => isMeasured(history, period);

/** Whether there are too few rounds of seasons for a model to learn them by itself. */
export const isShort = ({ history, period }: AdjustedHistory): boolean =>
  history.length < ROUNDS_OF_LONG_HISTORY * period;

/** A method fitted to the adjusted history, with the seasons put back. */
export const restore = (given: AdjustedHistory, method: FittedMethod): FittedMethod =>
  reseasoned(method, given.indices);
