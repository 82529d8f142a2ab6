/**
 * The weighted mean of a tender's scores. The weights need not add up to 1. Null where they add up to nothing.
 * @param weights one for each score, none negative
 */
export function weightedScore(scores: readonly number[], weights: readonly number[]): number | null {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return null;
  return scores.reduce((sum, score, place) => sum + score * (weights[place] ?? 0), 0) / whole;
}
