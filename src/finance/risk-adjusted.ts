/** A sum and how likely it is, as a share from 0 to 1. */
export interface LikelySum {
  readonly amount: number;
  readonly confidence: number;
}

/** What some sums are expected to come to: each by its confidence, added up. */
export function riskAdjusted(sums: readonly LikelySum[]): number {
  return sums.reduce((total, { amount, confidence }) => total + amount * confidence, 0);
}
