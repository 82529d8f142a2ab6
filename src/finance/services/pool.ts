import type { Result } from '../result';
import { type NotShared, shareOut } from '../share-out';

/** How the partners of a pooled budget share an over- or underspend. */
export type PoolRule =
  | { readonly kind: 'equal' }
  | { readonly kind: 'contribution' }
  /** One partner bears it, by place from 0. */
  | { readonly kind: 'lead'; readonly lead: number }
  /** Shares of the partners in their order, which add up to 1. */
  | { readonly kind: 'percentages'; readonly shares: readonly number[] };

/**
 * Each partner's share of a pool's over- or underspend, which has its sign, in whole pence that add up to it exactly.
 * Fails where it is to be shared by contributions and there are none, or where the sum is too large for pennies.
 */
export function poolShares(
  contributions: readonly number[],
  variance: number,
  rule: PoolRule,
): Result<readonly number[], NotShared> {
  return shareOut(variance, weightsOf(contributions, rule));
}

function weightsOf(contributions: readonly number[], rule: PoolRule): readonly number[] {
  switch (rule.kind) {
    case 'equal':
      return contributions.map(() => 1);
    case 'contribution':
      return contributions;
    case 'lead':
      return contributions.map((_, partner) => (partner === rule.lead ? 1 : 0));
    case 'percentages':
      return rule.shares;
  }
}
