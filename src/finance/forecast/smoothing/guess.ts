import { mean, sum } from '../numeric/statistics';
import { at } from '../numeric/vector';
import type { SeasonalIndices } from '../seasonality/indices';
import type { SmoothingGuess } from './fit';
import type { SmoothingModel } from './model';

const FIRST_LOOK = 10;

/** The seasonal start of a model, from measured indices of either kind. */
function guessSeasons(model: SmoothingModel, indices: SeasonalIndices, size: number): number[] {
  const alike = indices.kind === model.season;
  return indices.values.map((value) => {
    if (alike) return value;
    return model.season === 'additive' ? (value - 1) * size : 1 + value / size;
  });
}

/** Where a search for a model's best fit begins: the line through the first values, and the measured seasons. */
export function guessStart(
  model: SmoothingModel,
  adjusted: readonly number[],
  indices: SeasonalIndices,
): SmoothingGuess {
  const early = adjusted.slice(0, FIRST_LOOK);
  const centre = mean(early);
  const middle = (early.length - 1) / 2;
  const spread = sum(early.map((_, time) => (time - middle) ** 2));
  const slope = sum(early.map((value, time) => value * (time - middle))) / spread;
  const level = centre - slope * (middle + 1);
  const trending = model.trend !== 'none' && (model.error === 'additive' || level > 0);
  return {
    weights: { level: 0.4, growth: 0.05, season: 0.05, damping: 0.95 },
    state: {
      level: trending ? level : centre,
      growth: trending ? slope : 0,
      seasons: model.season === 'none' ? [] : guessSeasons(model, indices, mean(adjusted.map(Math.abs)) || 1),
    },
  };
}

/** Whether a model can be of a history with these values: multiplicative parts need all of them above zero. */
export const suits = (model: SmoothingModel, history: readonly number[]): boolean =>
  (model.error === 'additive' && model.season !== 'multiplicative') ||
  history.every((_, time) => at(history, time) > 0);
