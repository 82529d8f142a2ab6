import { groupBy } from '../group-by';
import { refKey } from '../reference';
import type { WholeVirement } from './revised-budgets';

const pence = 100;

/** The shortest way from one code to another along some virements, each used once; null where there is none. */
function wayBetween(
  from: string,
  to: string,
  along: ReadonlyMap<string, readonly WholeVirement[]>,
  used: ReadonlySet<WholeVirement>,
): readonly WholeVirement[] | null {
  const seen = new Set([from]);
  let ways: readonly { readonly end: string; readonly way: readonly WholeVirement[] }[] = [{ end: from, way: [] }];
  while (ways.length > 0) {
    const next: { readonly end: string; readonly way: readonly WholeVirement[] }[] = [];
    for (const { end, way } of ways) {
      for (const virement of along.get(end) ?? []) {
        const reached = refKey(virement.to);
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
 * in one circle at most, the shortest that it is in.
 */
export function circularVirements(log: readonly WholeVirement[]): readonly (readonly WholeVirement[])[] {
  const circles: (readonly WholeVirement[])[] = [];
  const moving = log.filter(({ from, to, amount }) => refKey(from) !== refKey(to) && amount !== 0);
  for (const [, same] of groupBy(moving, ({ amount }) => Math.round(amount * pence))) {
    if (same.length < 2) continue;
    const along = groupBy(same, ({ from }) => refKey(from));
    const used = new Set<WholeVirement>();
    for (const virement of same) {
      if (used.has(virement)) continue;
      const back = wayBetween(refKey(virement.to), refKey(virement.from), along, used);
      if (back === null) continue;
      const circle = [virement, ...back];
      for (const one of circle) used.add(one);
      circles.push(circle);
    }
  }
  return circles;
}
