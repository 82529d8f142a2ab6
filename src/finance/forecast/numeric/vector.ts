/** Reads `values[index]`; a place outside the vector is a mistake of ours and shows as NaN, never as a silent zero. */
export const at = (values: ArrayLike<number>, index: number): number => values[index] ?? Number.NaN;

/**
 * The same for a Float64Array alone. The engine compiles a function by the kinds of vector it has seen: where the time goes, in
 * the recursions and the search for their weights, one kind is several times as fast as a mixture.
 */
export const read = (values: Float64Array, index: number): number => values[index] ?? Number.NaN;

/** The last value of a vector that is not empty. */
export const last = (values: ArrayLike<number>): number => at(values, values.length - 1);

/** Zeros of the length asked for. */
export const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** The sum of products of two vectors of the same length. */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += read(left, index) * read(right, index);
  return sum;
}

/** The whole numbers from 0 to `length` − 1, each passed through `value`. */
export const sequence = (length: number, value: (index: number) => number): number[] =>
  Array.from({ length }, (_, index) => value(index));
