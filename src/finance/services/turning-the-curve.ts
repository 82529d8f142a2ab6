import { dustOf } from '../dust';
import { tidy } from '../tidy';
import { type Better, worseBy } from './better';

/** One period of a measure whose curve is to be turned. */
export interface CurvePeriod {
  /** What comes if nothing changes. */
  readonly baseline: number;
  /** On the straight way from the last known value to the target. */
  readonly path: number;
  /** How much worse the baseline is than the path; negative where it is better. */
  readonly gap: number;
}

/**
 * Compares the baseline of a measure with the way to its target, which is reached in the last period.
 * Null where nobody says which way is better and the target is the last known value, so that no way can be seen.
 * @param last the last known value
 * @param better null: the side of the last known value on which the target lies
 */
export function turningTheCurve(
  baseline: readonly number[],
  last: number,
  target: number,
  better: Better | null,
): readonly CurvePeriod[] | null {
  const wanted = better ?? wayTo(target, last);
  if (wanted === null) return null;
  return baseline.map((expected, place) => {
    const isLast = place === baseline.length - 1;
    const path = isLast ? target : last + ((target - last) * (place + 1)) / baseline.length;
    return { baseline: expected, path, gap: tidy(worseBy(expected, path, wanted), expected, path) };
  });
}

function wayTo(target: number, last: number): Better | null {
  if (Math.abs(target - last) <= dustOf(target, last)) return null;
  return target > last ? 'higher' : 'lower';
}
