import { atOnce, groupInSteps } from './steps';

/** Items by a key, the groups in the order of their first items and each in the order of the items. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  return atOnce(groupInSteps(items, keyOf));
}
