import { groupBy } from '../../group-by';
import { refKey } from '../../reference';
import type { KnownCode } from './known-codes';

/** What a code of the ledger is in the budget. */
export type CodeMatch =
  | { readonly kind: 'known' | 'inactive'; readonly code: string }
  /** The same but for leading zeros, which Excel takes from codes that it believes to be numbers. */
  | { readonly kind: 'leading zeros'; readonly code: string; readonly isActive: boolean }
  /** `candidates`: the known codes that it would be with zeros before it, where there are several. */
  | { readonly kind: 'unknown'; readonly code: string; readonly candidates: readonly string[] };

/** Zeros at the beginning of a run of digits that is a part of its own: 0123 and 0123-0045 have them, A012 has none. */
const leadingZeros = /(?<![\p{L}\p{N}])0+(?=\d)/gu;
const withoutZeros = (code: string): string => refKey(code).replace(leadingZeros, '');

/** Tells what a ledger's code is in the budget. A code with zeros lost is matched only where exactly one known fits. */
export function codeMatcher(known: readonly KnownCode[]): (code: string) => CodeMatch {
  const exact = new Map(known.map((one) => [refKey(one.code), one]));
  const padded = groupBy([...exact.values()], ({ code }) => withoutZeros(code));
  const remembered = new Map<string, CodeMatch>();
  const match = (code: string): CodeMatch => {
    const same = exact.get(refKey(code));
    if (same !== undefined) return { kind: same.isActive ? 'known' : 'inactive', code: same.partOf ?? same.code };
    const fitting = padded.get(withoutZeros(code)) ?? [];
    const [only, ...others] = fitting;
    return only !== undefined && others.length === 0
      ? { kind: 'leading zeros', code: only.partOf ?? only.code, isActive: only.isActive }
      : { kind: 'unknown', code, candidates: fitting.map((one) => one.code) };
  };
  return (code) => {
    const found = remembered.get(code) ?? match(code);
    remembered.set(code, found);
    return found;
  };
}
