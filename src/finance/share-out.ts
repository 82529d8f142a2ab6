import { dustOf } from './dust';
import { fail, type Result, succeed } from './result';
import { tidy } from './tidy';

const pencePerPound = 100;
/** Weights whose pluses and minuses leave no more than this part of their size have no sum to share by. */
const cancelled = 1e-9;
/** Above it a penny is lost in the number itself. */
export const largestSharedSum = 1e13;

/** Why a sum cannot be shared out: the weights add up to nothing, or the sum or the sizes of its shares are too large. */
export type NotShared = 'nothing to share by' | 'too large for pennies';

/**
 * Shares a sum out by weights in whole pence, so that the parts add up to the sum exactly. Each part is within a penny
 * of its share; the pennies left over go to the parts that rounding down took most from, the first among equals. What a
 * sum has below a penny stays in the last part that has a weight. A negative sum is shared as a positive one and the sign
 * put back.
 */
export function shareOut(total: number, weights: readonly number[]): Result<readonly number[], NotShared> {
  const size = Math.abs(total);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sizeOfWeights = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
  if (Math.abs(whole) <= cancelled * sizeOfWeights && sizeOfWeights < Infinity) return fail('nothing to share by');
  if (!(size * Math.max(1, sizeOfWeights / Math.abs(whole)) <= largestSharedSum)) return fail('too large for pennies');
  const pence = wholePenceIn(size);
  const parts = partsInPence(pence, weights, whole);
  const belowAPenny = tidy(size - pence / pencePerPound, size);
  const last = weights.findLastIndex((weight) => weight !== 0);
  return succeed(
    parts.map((part, place) => {
      const pounds = part / pencePerPound;
      const shown = place === last ? tidy(pounds + belowAPenny, pounds, belowAPenny) : pounds;
      // Taking it from 0 makes no −0.
      return total < 0 ? 0 - shown : shown;
    }),
  );
}

/** The pence of a sum; a trace of binary arithmetic takes none away. */
function wholePenceIn(size: number): number {
  const nearest = Math.round(size * pencePerPound);
  const isWhole = Math.abs(nearest / pencePerPound - size) <= dustOf(size);
  return isWhole ? nearest : Math.floor(size * pencePerPound);
}

function partsInPence(pence: number, weights: readonly number[], whole: number): readonly number[] {
  const shares = weights.map((weight) => pence * (weight / whole));
  // Adding 0 makes 0 of −0.
  const parts = shares.map((share) => Math.floor(share) + 0);
  const left = pence - parts.reduce((sum, part) => sum + part, 0);
  for (const place of byFraction(shares).slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}

/** The places of some numbers, those with the largest fraction first. */
function byFraction(shares: readonly number[]): readonly number[] {
  const fraction = (place: number) => (shares[place] ?? 0) - Math.floor(shares[place] ?? 0);
  return shares.map((_, place) => place).sort((one, other) => fraction(other) - fraction(one) || one - other);
}
