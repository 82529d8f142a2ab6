/**
 * How many typical misses a range reaches to each side to hold its level's share of outcomes. Over the development series of the
 * M1 competition the misses have the tails of Student's t with four degrees of freedom, times this factor, which
 * falls with the number of seasons in a round; `bench/forecast` shows the coverage that results.
 */
const WIDTH_WITHOUT_SEASONS = 1.07;
const NARROWER_BY_SEASONS = 0.07;

/**
 * How far to each side of the middle `level` of Student's t with four degrees of freedom lies (closed form). What the level leaves
 * over is taken from the level itself: halved and taken from 1 it would be lost for the highest.
 */
export function studentReach(level: number): number {
  const product = Math.sqrt((1 - level) * (1 + level));
  return 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(product) / 3) / product - 1));
}

/** The reach for a level between 0 and 1, not including them. */
export const reachFor = (level: number, period: number): number =>
  (WIDTH_WITHOUT_SEASONS - NARROWER_BY_SEASONS * Math.log(period)) * studentReach(level);
