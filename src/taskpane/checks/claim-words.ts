import type { ClaimDifference } from '../../finance/review/claimed';

/** A claim that is better than the figures is what the list is for: only the others are remarked on. */
const verdicts: Readonly<Record<ClaimDifference['verdict'], string>> = {
  'claimed better': '',
  'claimed worse': ', which is better',
  'cannot be read': '; the claim is no status',
};

/** A claim beside what is computed; Grey is neither better nor worse than a claim. */
export function sayClaim({ claimed, computed, verdict }: Omit<ClaimDifference, 'line'>): string {
  if (computed !== 'Grey' || verdict === 'cannot be read') {
    return `Claimed ${claimed}, computed ${computed}${verdicts[verdict]}`;
  }
  return `Claimed ${claimed}; by the figures it cannot be assessed`;
}
