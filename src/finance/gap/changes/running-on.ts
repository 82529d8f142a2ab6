/** The sums of a year and all years before it. */
export const runningOn = (amounts: readonly number[]): readonly number[] =>
  amounts.map((_, year) => amounts.slice(0, year + 1).reduce((sum, one) => sum + one, 0));
