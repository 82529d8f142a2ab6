import { plainText } from '../same';
import type { ApprovalLimit, ApprovalLimits } from './virement';

/** What the limits say of a virement. */
export type Approval =
  | { readonly is: 'approved' | 'not needed' }
  | { readonly is: 'missing'; readonly needed: ApprovalLimit }
  /** `given`: the role of the approver, null for one who is in no limit. */
  | { readonly is: 'too low'; readonly needed: ApprovalLimit; readonly given: ApprovalLimit | null }
  /** It is larger than the largest limit allows. */
  | { readonly is: 'beyond all'; readonly largest: ApprovalLimit };

/** The largest sum that a limit covers; null for a share of a budget that is not known. */
function reachOf({ upToSum, upToShare }: ApprovalLimit, budget: number | null): number | null {
  if (upToShare !== null && budget === null) return null;
  return Math.min(upToSum ?? Infinity, upToShare === null ? Infinity : upToShare * Math.abs(budget ?? 0));
}

interface Reach {
  readonly limit: ApprovalLimit;
  readonly reach: number | null;
}

/**
 * From the smallest to the largest for a budget: which of £50k and 1% is the larger depends on it. Where it is not known
 * they stay in the order of the settings.
 */
function byReach(limits: ApprovalLimits, budget: number | null): readonly Reach[] {
  const all = limits.map((limit): Reach => ({ limit, reach: reachOf(limit, budget) }));
  if (all.some(({ reach }) => reach === null)) return all;
  // Infinity less itself is no number.
  return all.sort((one, other) => (one.reach === other.reach ? 0 : (one.reach ?? 0) - (other.reach ?? 0)));
}

const key = (name: string): string => plainText(name).toLowerCase().replace(/\s+/g, ' ');

const isOfRole = ({ role, names }: ApprovalLimit, approver: string): boolean =>
  [role, ...names].some((name) => name !== '' && key(name) === key(approver));

/**
 * Holds a virement against the limits: the lowest that covers its size says whose approval it needs, and anybody of that
 * role or of one with a higher limit may give it.
 * @param budget of the code that it comes from, for limits that are shares; null where it is not known
 */
export function approvalOf(
  amount: number,
  approver: string | null,
  budget: number | null,
  limits: ApprovalLimits,
): Approval {
  const reaches = byReach(limits, budget);
  const largest = reaches.at(-1)?.limit;
  if (largest === undefined) return { is: 'not needed' };
  const size = Math.abs(amount);
  const place = reaches.findIndex(({ reach }) => reach !== null && size <= reach);
  const needed = reaches[place]?.limit;
  if (needed === undefined) return { is: 'beyond all', largest };
  if (needed.role === '') return { is: 'not needed' };
  if (approver === null) return { is: 'missing', needed };
  const given = reaches.findLastIndex(({ limit }) => isOfRole(limit, approver));
  return given >= place ? { is: 'approved' } : { is: 'too low', needed, given: reaches[given]?.limit ?? null };
}
