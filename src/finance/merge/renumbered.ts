import { groupBy } from '../group-by';
import { groupKey } from '../rollup/groups';
import type { LineItem, MergeItem } from './merge-item';

const gone: readonly MergeItem['outcome'][] = [
  'removed from copy',
  'removed from copy, changed in master',
  'not in copy',
];

const titleKey = ({ title }: LineItem): string => groupKey(title ?? '');

/**
 * Marks the lines of one copy that may be one line under another reference: of the same title one is new and one is gone.
 * Taking only the new one would count the line twice, and only the removal would lose it.
 */
export function markRenumbered(items: readonly MergeItem[]): readonly MergeItem[] {
  const titled = items.filter((item): item is LineItem => item.of === 'line' && titleKey(item) !== '');
  const fresh = groupBy(
    titled.filter(({ outcome }) => outcome === 'new line'),
    titleKey,
  );
  const missing = groupBy(
    titled.filter(({ outcome }) => gone.includes(outcome)),
    titleKey,
  );
  return items.map((item) => {
    if (item.of === 'field') return item;
    const others = (item.outcome === 'new line' ? missing : gone.includes(item.outcome) ? fresh : null)?.get(
      titleKey(item),
    );
    const [other, ...more] = others ?? [];
    return other === undefined || more.length > 0 ? item : { ...item, renumbered: other.ref };
  });
}
