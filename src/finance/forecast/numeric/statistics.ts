import { at } from './vector';

/** The sum of the values; 0 of none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Ups and downs that cancel out but for so small a part leave nothing to divide by. */
const CANCELLED = 1e-6;

/** The sum of the values; 0 where they all but cancel out. */
export function sumLeft(values: readonly number[]): number {
  const left = sum(values);
  return Math.abs(left) > CANCELLED * sum(values.map(Math.abs)) ? left : 0;
}

/** The arithmetic mean; NaN of none. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** The share-th quantile (0 to 1) by linear interpolation between the ordered values; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((left, right) => left - right);
  const place = (ordered.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return at(ordered, below) + (place - below) * (at(ordered, above) - at(ordered, below));
}

/** The middle value; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The root of the mean square; NaN of none. */
export const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(sum(values.map((value) => value * value)) / values.length);

/** How far apart two values `lag` places from each other are on average, in size; NaN where there is no such pair. */
export function meanStep(values: readonly number[], lag: number): number {
  let total = 0;
  for (let index = lag; index < values.length; index += 1)
    total += Math.abs(at(values, index) - at(values, index - lag));
  return total / (values.length - lag);
}
