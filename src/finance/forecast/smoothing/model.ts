/** How the seasons join the level: not at all, as sums or as factors. */
export type SeasonKind = 'none' | 'additive' | 'multiplicative';

/**
 * A model of the exponential-smoothing family. The error says what the likelihood is of: the errors themselves, or
 * their share of the forecast; the recursions are the same for both. A trend is additive, damped unless said otherwise.
 */
export interface SmoothingModel {
  readonly error: 'additive' | 'multiplicative';
  readonly trend: 'none' | 'additive' | 'damped';
  readonly season: SeasonKind;
  /** Observations in a season's round; 1 without seasons. */
  readonly period: number;
}

/** The weights of the recursions: how fast level, growth and seasons follow, and how much of the growth stays (damping). */
export interface SmoothingWeights {
  readonly level: number;
  readonly growth: number;
  readonly season: number;
  readonly damping: number;
}

/** Where a model stands: level, growth a period, and the coming round of seasons, the next one first. */
export interface SmoothingState {
  readonly level: number;
  readonly growth: number;
  readonly seasons: readonly number[];
}

/** The seasonal indices that a model carries; none without seasons. */
export const roundOf = (model: SmoothingModel): number => (model.season === 'none' ? 0 : model.period);

/** How many numbers the model estimates, the variance included: the `k` of the information criteria. */
export function countParameters(model: SmoothingModel): number {
  const trend = { none: 0, additive: 2, damped: 3 }[model.trend];
  return 3 + trend + roundOf(model);
}
