import { safeDecisions, type MergeDecision } from '../../../finance/merge/decide';
import type { MergeResult } from '../../../finance/merge/merge-copies';
import type { MergeItem } from '../../../finance/merge/merge-item';

/** What may be accepted as a whole besides what is safe: lines that are new, and lines that a department removed. */
export const acceptances = ['new', 'removed'] as const;

export type Acceptance = (typeof acceptances)[number];

const accepted: Readonly<Record<Acceptance, MergeItem['outcome']>> = {
  new: 'new line',
  removed: 'removed from copy',
};

/**
 * The decisions where nobody is there to ask: what is safe, and whole kinds of findings that were accepted beforehand. What
 * several copies want differently is left for a person.
 */
export function acceptSafe(merge: MergeResult, also: readonly Acceptance[]): ReadonlyMap<string, MergeDecision> {
  const outcomes = also.map((one) => accepted[one]);
  const more = merge.items.filter(({ outcome, isContested }) => outcomes.includes(outcome) && !isContested);
  return new Map([...safeDecisions(merge), ...more.map(({ id }) => [id, 'accept'] as const)]);
}
