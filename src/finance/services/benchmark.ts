import { asKept } from '../kept-digits';
import { tidy } from '../tidy';
import { type Better, worseBy } from './better';

/** Where a figure stands among comparators. Distances are positive where it would have to improve. */
export interface Standing {
  /** 1 is best; level with others counts as the best of them. */
  readonly rank: number;
  /** 1 for the best quarter of the comparators to 4 for the worst. */
  readonly quarter: 1 | 2 | 3 | 4;
  readonly median: number;
  readonly toMedian: number;
  readonly toBestQuarter: number;
}

/**
 * Where a figure stands among comparators, of which it is not itself one. Quarters end at the quartiles as Excel's
 * QUARTILE.INC finds them.
 * @param comparators at least one
 */
export function standing(value: number, comparators: readonly number[], better: Better): Standing {
  const bestFirst = [...comparators].sort((one, other) => worseBy(one, other, better));
  const limits = [0.25, 0.5, 0.75].map((share) => quantile(bestFirst, share));
  const [bestQuarter = value, median = value] = limits;
  const passed = limits.filter((limit) => worseBy(value, limit, better) > 0).length;
  return {
    rank: 1 + bestFirst.filter((other) => worseBy(value, other, better) > 0).length,
    quarter: passed === 0 ? 1 : passed === 1 ? 2 : passed === 2 ? 3 : 4,
    median,
    toMedian: tidy(worseBy(value, median, better), value, median),
    toBestQuarter: tidy(worseBy(value, bestQuarter, better), value, bestQuarter),
  };
}

/** A quantile of sorted figures, along the line between the two that it falls between. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const before = Math.floor(place);
  const low = sorted[before] ?? 0;
  const high = sorted[before + 1] ?? low;
  // A trace of binary arithmetic must not decide a quarter.
  return asKept(low + (place - before) * (high - low));
}
