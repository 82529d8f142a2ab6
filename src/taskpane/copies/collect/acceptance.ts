import { canAccept, contradict, isSafe, type MergeItem } from '../../../finance/merge/merge-item';

/** The findings of a collection as a person goes through them. */
export interface SortedFindings {
  /** The department's own cells that nobody else has changed: taken unless a person says otherwise. */
  readonly safe: readonly MergeItem[];
  /** To be taken or left by a person, one by one. */
  readonly toDecide: readonly MergeItem[];
  /** What has to be mended in the copy or in the master before it can be taken. */
  readonly notTakeable: readonly MergeItem[];
}

const settled: readonly MergeItem['outcome'][] = ['changed in master only', 'same change in both'];

/** Sorts findings by what a person has to do about them; what needs nothing is left out. */
export function sortFindings(items: readonly MergeItem[]): SortedFindings {
  const takeable = items.filter(canAccept);
  return {
    safe: takeable.filter(isSafe),
    toDecide: takeable.filter((item) => !isSafe(item)),
    notTakeable: items.filter((item) => !canAccept(item) && !settled.includes(item.outcome)),
  };
}

/** What is taken after a person takes or leaves a finding: taking one leaves those that contradict it. */
export function withAnswer(
  items: readonly MergeItem[],
  taken: ReadonlySet<string>,
  item: MergeItem,
  isTaken: boolean,
): ReadonlySet<string> {
  if (!isTaken) return new Set([...taken].filter((id) => id !== item.id));
  const against = new Set(items.filter((other) => contradict(item, other)).map(({ id }) => id));
  return new Set([...[...taken].filter((id) => !against.has(id)), item.id]);
}

/** The findings that are no longer what a person said yes to, because the master has changed since. */
export const changedSince = (
  before: readonly MergeItem[],
  now: readonly MergeItem[],
  taken: ReadonlySet<string>,
): readonly MergeItem[] => {
  const byId = new Map(now.map((item) => [item.id, item] as const));
  return before.filter((item) => {
    if (!taken.has(item.id)) return false;
    const same = byId.get(item.id);
    return same?.outcome !== item.outcome || masterOf(same) !== masterOf(item);
  });
};

const masterOf = (item: MergeItem): string => (item.of === 'field' ? JSON.stringify(item.master) : item.of);
