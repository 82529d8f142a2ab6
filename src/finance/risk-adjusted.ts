import { tidy } from './tidy';

/** A sum and how likely it is, as a share from 0 to 1. */
export interface LikelySum {
  readonly amount: number;
  readonly confidence: number;
}

/** What some sums are expected to come to: each by its confidence, added up. */
export function riskAdjusted(sums: readonly LikelySum[]): number {
  const expected = sums.map(({ amount, confidence }) => amount * confidence);
  return tidy(
    expected.reduce((total, sum) => total + sum, 0),
    ...expected,
  );
}
