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

const covers = ({ upToSum, upToShare }: ApprovalLimit, amount: number, budget: number | null): boolean => {
  const size = Math.abs(amount);
  const isInSum = upToSum === null || size <= upToSum;
  const isInShare = upToShare === null || (budget !== null && size <= upToShare * Math.abs(budget));
  return isInSum && isInShare;
};

const key = (name: string): string => plainText(name).toLowerCase().replace(/\s+/g, ' ');

const isOfRole = ({ role, names }: ApprovalLimit, approver: string): boolean =>
  [role, ...names].some((name) => name !== '' && key(name) === key(approver));

/**
 * Holds a virement against the limits: the first that covers its size says whose approval it needs, and anybody of that
 * role or of a later one may give it.
 * @param budget of the code that it comes from, for limits that are shares; null where it is not known
 */
export function approvalOf(
  amount: number,
  approver: string | null,
  budget: number | null,
  limits: ApprovalLimits,
): Approval {
  const largest = limits.at(-1);
  if (largest === undefined) return { is: 'not needed' };
  const place = limits.findIndex((limit) => covers(limit, amount, budget));
  const needed = limits[place];
  if (needed === undefined) return { is: 'beyond all', largest };
  if (needed.role === '') return { is: 'not needed' };
  if (approver === null) return { is: 'missing', needed };
  const given = limits.findLastIndex((limit) => isOfRole(limit, approver));
  return given >= place ? { is: 'approved' } : { is: 'too low', needed, given: limits[given] ?? null };
}
