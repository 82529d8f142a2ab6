/** More than so many times the sum beside it, a sum is in another unit rather than that good. */
export const mostTimes = 100;

/** Whether a sum is so far above another that it may be in pounds among thousands; never beside nothing. */
export const isFarAbove = (sum: number, beside: number): boolean =>
  beside !== 0 && Math.abs(sum) > mostTimes * Math.abs(beside);
