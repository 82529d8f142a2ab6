import type { SmoothingWeights } from './model';

/** The usual region: weights between these ends, growth no faster than level, season within what level leaves over. */
const LOWEST = 1e-4;
const HIGHEST = 0.9999;
const LEAST_DAMPING = 0.8;
const MOST_DAMPING = 0.98;

/** Free numbers, any of which may take any value, in place of weights that must stay in their region. */
export interface FreeWeights {
  readonly level: number;
  readonly growth: number;
  readonly season: number;
  readonly damping: number;
}

const squash = (free: number): number => 1 / (1 + Math.exp(-free));
const unsquash = (share: number): number => Math.log(share / (1 - share));
const within = (low: number, high: number, free: number): number => low + (high - low) * squash(free);
const slopeWithin = (low: number, high: number, free: number): number =>
  (high - low) * squash(free) * (1 - squash(free));
const freeWithin = (low: number, high: number, value: number): number =>
  unsquash(Math.min(0.995, Math.max(0.005, (value - low) / (high - low))));

/** The weights that free numbers stand for. */
export function boundWeights(free: FreeWeights, damped: boolean): SmoothingWeights {
  const level = within(LOWEST, HIGHEST, free.level);
  return {
    level,
    growth: within(LOWEST, level, free.growth),
    season: within(LOWEST, Math.max(LOWEST, 1 - level), free.season),
    damping: damped ? within(LEAST_DAMPING, MOST_DAMPING, free.damping) : 1,
  };
}

/** The free numbers that stand for weights; weights on the edge of their region are taken a little inside it. */
export function freeWeights(weights: SmoothingWeights): FreeWeights {
  return {
    level: freeWithin(LOWEST, HIGHEST, weights.level),
    growth: freeWithin(LOWEST, weights.level, weights.growth),
    season: freeWithin(LOWEST, 1 - weights.level, weights.season),
    damping: freeWithin(LEAST_DAMPING, MOST_DAMPING, weights.damping),
  };
}

/** Slopes by the weights turned into slopes by the free numbers. */
export function freeSlopes(free: FreeWeights, slopes: SmoothingWeights): FreeWeights {
  const { level } = boundWeights(free, true);
  const throughLevel = slopes.level + slopes.growth * squash(free.growth) - slopes.season * squash(free.season);
  return {
    level: throughLevel * slopeWithin(LOWEST, HIGHEST, free.level),
    growth: slopes.growth * slopeWithin(LOWEST, level, free.growth),
    season: slopes.season * slopeWithin(LOWEST, 1 - level, free.season),
    damping: slopes.damping * slopeWithin(LEAST_DAMPING, MOST_DAMPING, free.damping),
  };
}
