import { dustOf } from './dust';

const pencePerPound = 100;
/** Weights whose pluses and minuses leave no more than this part of their size have no sum to share by. */
const cancelled = 1e-9;
/** Above it a penny is lost in the number itself. */
export const largestSharedSum = 1e13;

/**
 * Shares a sum out by weights in whole pence, so that the parts add up to the sum exactly. Each part is within a penny
 * of its share; the pennies left over go to the parts that rounding down took most from, the first among equals. What a
 * sum has below a penny stays in the last part that has a weight. Null where the weights add up to nothing.
 * @param total of a size up to `largestSharedSum`
 */
export function shareOut(total: number, weights: readonly number[]): readonly number[] | null {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const size = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
  if (Math.abs(whole) <= cancelled * size || !Number.isFinite(whole)) return null;
  const pence = Math.round(total * pencePerPound);
  const shares = weights.map((weight) => pence * (weight / whole));
  // Adding 0 makes 0 of −0.
  const parts = shares.map((share) => Math.floor(share) + 0);
  const left = pence - parts.reduce((sum, part) => sum + part, 0);
  for (const place of byFraction(shares).slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  const belowAPenny = total - pence / pencePerPound;
  const last = weights.findLastIndex((weight) => weight !== 0);
  return parts.map((part, place) => {
    const pounds = part / pencePerPound;
    return place === last && Math.abs(belowAPenny) > dustOf(total) ? pounds + belowAPenny : pounds;
  });
}

/** The places of some numbers, those with the largest fraction first. */
function byFraction(shares: readonly number[]): readonly number[] {
  const fraction = (place: number) => (shares[place] ?? 0) - Math.floor(shares[place] ?? 0);
  return shares.map((_, place) => place).sort((one, other) => fraction(other) - fraction(one) || one - other);
}
