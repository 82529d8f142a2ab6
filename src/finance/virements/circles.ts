import { groupBy } from '../group-by';
import { formatMoney, type MoneyUnit, poundsIn } from '../money';
import type { Steps } from '../steps';
import type { PlacedVirement } from './placed';
import type { VirementProblem } from './virement-problem';

const penceInPound = 100;

/** Sums are the same to the penny, in whichever unit. */
const penceOf = ({ amount }: PlacedVirement, unit: MoneyUnit): number =>
  Math.round(amount * poundsIn(unit) * penceInPound);

/** By the budget that gives. */
type Ways = ReadonlyMap<string, Iterable<PlacedVirement>>;

/** The shortest way from one budget to another along some virements; null where there is none. */
function wayBetween(from: string, to: string, along: Ways): readonly PlacedVirement[] | null {
  const seen = new Set([from]);
  let ways: readonly { readonly end: string; readonly way: readonly PlacedVirement[] }[] = [{ end: from, way: [] }];
  while (ways.length > 0) {
    const next: { readonly end: string; readonly way: readonly PlacedVirement[] }[] = [];
    for (const { end, way } of ways) {
      for (const virement of along.get(end) ?? []) {
        const reached = virement.toKey;
        if (reached === to) return [...way, virement];
        if (seen.has(reached)) continue;
        seen.add(reached);
        next.push({ end: reached, way: [...way, virement] });
      }
    }
    ways = next;
  }
  return null;
}

/** The shortest circle that a virement closes with others of its sum, itself last; null where it closes none. */
function closedBy(virement: PlacedVirement, along: Ways): readonly PlacedVirement[] | null {
  const way = wayBetween(virement.toKey, virement.fromKey, along);
  return way === null ? null : [...way, virement];
}

const moves = ({ fromKey, toKey, amount }: PlacedVirement): boolean => fromKey !== toKey && amount !== 0;

/**
 * Finds virements that come back to where they began with the same sum: A to B to A, A to B to C to A. Each row of the log
 * closes the shortest circle that the rows before it leave open, and is in one circle at most. In steps.
 */
export function* circularVirements(
  log: readonly PlacedVirement[],
  unit: MoneyUnit,
): Steps<readonly (readonly PlacedVirement[])[]> {
  const circles: (readonly PlacedVirement[])[] = [];
  for (const [, same] of groupBy(log.filter(moves), (virement) => penceOf(virement, unit))) {
    if (same.length < 2) continue;
    const open = new Map<string, Set<PlacedVirement>>();
    for (const virement of same) {
      yield;
      const circle = closedBy(virement, open);
      if (circle === null) {
        const given = open.get(virement.fromKey);
        if (given === undefined) open.set(virement.fromKey, new Set([virement]));
        else given.add(virement);
        continue;
      }
      for (const one of circle) open.get(one.fromKey)?.delete(one);
      circles.push(circle);
    }
  }
  return circles;
}

/**
 * The circle that one more virement closes at the end of a log, as `circularVirements` will find it; null where it closes none.
 * @param open the rows of the log that are in no circle
 */
export function circleClosedBy(
  virement: PlacedVirement,
  open: readonly PlacedVirement[],
  unit: MoneyUnit,
): readonly PlacedVirement[] | null {
  if (!moves(virement)) return null;
  const pence = penceOf(virement, unit);
  const same = open.filter((one) => moves(one) && penceOf(one, unit) === pence);
  return closedBy(
    virement,
    groupBy(same, ({ fromKey }) => fromKey),
  );
}

/** What is said of a circle. */
export function circleProblem(circle: readonly PlacedVirement[], unit: MoneyUnit): VirementProblem {
  const [first] = circle;
  const way = [...circle.map(({ from }) => from), first?.from ?? ''].join(' to ');
  return {
    kind: 'circular',
    at: circle.map(({ at }) => at),
    found: `${formatMoney(first?.amount ?? 0, unit)} from ${way}`,
    expected: 'virements that move budget',
    remedy: 'Remove the rows if the first was a mistake; together they move nothing.',
  };
}
