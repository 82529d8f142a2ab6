import { groupBy } from '../group-by';
import type { Steps } from '../steps';
import type { PlacedVirement } from './placed';

const pence = 100;

/** The shortest way from one budget to another along some virements, each used once; null where there is none. */
function wayBetween(
  from: string,
  to: string,
  along: ReadonlyMap<string, readonly PlacedVirement[]>,
  used: ReadonlySet<PlacedVirement>,
): readonly PlacedVirement[] | null {
  const seen = new Set([from]);
  let ways: readonly { readonly end: string; readonly way: readonly PlacedVirement[] }[] = [{ end: from, way: [] }];
  while (ways.length > 0) {
    const next: { readonly end: string; readonly way: readonly PlacedVirement[] }[] = [];
    for (const { end, way } of ways) {
      for (const virement of along.get(end) ?? []) {
        const reached = virement.toKey;
        if (used.has(virement) || (seen.has(reached) && reached !== to)) continue;
        if (reached === to) return [...way, virement];
        seen.add(reached);
        next.push({ end: reached, way: [...way, virement] });
      }
    }
    ways = next;
  }
  return null;
}

/**
 * Finds virements that come back to where they began with the same sum: A to B to A, A to B to C to A. Each virement is
 * in one circle at most, the shortest that it is in. In steps.
 */
export function* circularVirements(log: readonly PlacedVirement[]): Steps<readonly (readonly PlacedVirement[])[]> {
  const circles: (readonly PlacedVirement[])[] = [];
  const moving = log.filter(({ fromKey, toKey, amount }) => fromKey !== toKey && amount !== 0);
  for (const [, same] of groupBy(moving, ({ amount }) => Math.round(amount * pence))) {
    if (same.length < 2) continue;
    const along = groupBy(same, ({ fromKey }) => fromKey);
    const used = new Set<PlacedVirement>();
    for (const virement of same) {
      if (used.has(virement)) continue;
      yield;
      const back = wayBetween(virement.toKey, virement.fromKey, along, used);
      if (back === null) continue;
      const circle = [virement, ...back];
      for (const one of circle) used.add(one);
      circles.push(circle);
    }
  }
  return circles;
}
