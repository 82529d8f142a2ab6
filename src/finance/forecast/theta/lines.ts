import { at, zeros } from '../numeric/vector';

/** Straight lines fitted by least squares to ever more of a history: by number of periods seen (less one), counted from 1. */
export interface GrowingLines {
  /** The line's value at period 0. */
  readonly intercepts: readonly number[];
  readonly slopes: readonly number[];
}

/** The running sums from which a line is fitted. */
export interface LineSums {
  readonly count: number;
  readonly values: number;
  readonly products: number;
}

/** The sums with one more period. */
export const addPeriod = (sums: LineSums, value: number): LineSums => ({
  count: sums.count + 1,
  values: sums.values + value,
  products: sums.products + (sums.count + 1) * value,
});

/** The line that the sums give; level where there is one period only. */
export function lineOf(sums: LineSums): { readonly intercept: number; readonly slope: number } {
  const { count } = sums;
  const middle = (count + 1) / 2;
  const spread = (count * (count * count - 1)) / 12;
  const slope = spread === 0 ? 0 : (sums.products - middle * sums.values) / spread;
  return { intercept: sums.values / count - slope * middle, slope };
}

/** The line through the first period, the first two, and so on to all of the history. */
export function growingLines(history: readonly number[]): GrowingLines {
  const intercepts = zeros(history.length);
  const slopes = zeros(history.length);
  let sums: LineSums = { count: 0, values: 0, products: 0 };
  for (let time = 0; time < history.length; time += 1) {
    sums = addPeriod(sums, at(history, time));
    const line = lineOf(sums);
    intercepts[time] = line.intercept;
    slopes[time] = line.slope;
  }
  return { intercepts, slopes };
}
