/** More than so many times the sum beside it, a sum is in another unit rather than that good. */
export const mostTimes = 100;

/** Whether a sum is so far above another that it may be in pounds among thousands; never beside nothing. */
export const isFarAbove = (sum: number, beside: number): boolean =>
  beside !== 0 && Math.abs(sum) > mostTimes * Math.abs(beside);

/** The largest in size of some sums in one unit, where another is so far above it; null where it is not. */
export function farAboveAll<Sum extends { readonly amount: number }>(sum: number, others: readonly Sum[]): Sum | null {
  const [largest] = [...others].sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  return largest !== undefined && isFarAbove(sum, largest.amount) ? largest : null;
}
