import { dustOf } from '../dust';
import { asKept } from '../kept-digits';
import { type Ladder, statusOn } from './limits';
import { compareStatuses, type RagStatus, worseOf } from './status';

/** The way from one status to the next along a ladder. */
export interface Step {
  readonly to: RagStatus;
  /** The smallest whole number of steps that really changes the status. */
  readonly amount: number;
  /** How far the limit itself is; the change must be more than this where `isBeyond`, else at least this. */
  readonly gap: number;
  readonly isBeyond: boolean;
}

/**
 * How far a value must fall for the status to be better, in multiples of the smallest sum told apart; null where
 * nothing on this ladder would do it. `held` is the status that other things hold the line at, Blue for none.
 */
export function stepToBetter(ladder: Ladder, held: RagStatus, smallest: number): Step | null {
  return nextStep(ladder, -1, held, smallest);
}

/** How far a value must rise for the status to be worse; null where it cannot become worse on this ladder. */
export function stepToWorse(ladder: Ladder, held: RagStatus, smallest: number): Step | null {
  return nextStep(ladder, 1, held, smallest);
}

function nextStep(ladder: Ladder, direction: 1 | -1, held: RagStatus, smallest: number): Step | null {
  const statusAfter = (change: number) =>
    worseOf(statusOn({ ...ladder, value: ladder.value + direction * change }), held);
  const now = statusAfter(0);
  const isTurned = (change: number) => direction * compareStatuses(statusAfter(change), now) > 0;
  const gaps = [ladder.limits.amber, ladder.limits.red]
    .filter((limit) => limit !== null)
    .map((limit) => ({ gap: direction * (limit - ladder.value), near: Math.max(ladder.dust, dustOf(limit)) }))
    .filter(({ gap, near }) => gap >= -near)
    .map(({ gap }) => Math.max(0, gap))
    .sort((a, b) => a - b);
  for (const gap of gaps) {
    const amount = smallestTurn(gap, smallest, isTurned);
    if (amount !== null) return { to: statusAfter(amount), amount, gap, isBeyond: !isTurned(gap) };
  }
  return null;
}

/** The first whole number of the smallest sums round a gap that turns the status; null where none there does. */
function smallestTurn(gap: number, smallest: number, isTurned: (change: number) => boolean): number | null {
  const first = Math.max(1, Math.floor(gap / smallest) - 1);
  const sums = [0, 1, 2, 3].map((more) => asKept((first + more) * smallest));
  return sums.find(isTurned) ?? null;
}
