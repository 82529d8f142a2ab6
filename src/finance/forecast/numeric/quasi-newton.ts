import { dot, read } from './vector';

/** A function to be made small, with its slopes; a value that is not finite marks a point that is not allowed. */
export type SlopedFunction = (point: Float64Array) => { readonly value: number; readonly slopes: Float64Array };

/** Where the search ended. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
}

/** A point with what the function and its slopes are there. */
interface Place extends Minimum {
  readonly slopes: Float64Array;
}

const ENOUGH_DECREASE = 1e-4;
const SMALLEST_STEP = 1e-10;
const FIRST_REACH = 0.5;
const SHORTER = 0.4;
const MUCH_SHORTER = 0.1;

/** No knowledge of the curvature but its size. */
const blankCurvature = (length: number, size = 1): Float64Array[] =>
  Array.from({ length }, (_, row) => {
    const values = new Float64Array(length);
    values[row] = size;
    return values;
  });

const difference = (left: Float64Array, right: Float64Array): Float64Array =>
  left.map((value, index) => value - read(right, index));

/** Takes what a step taught about the curvature into the inverse Hessian (Broyden, Fletcher, Goldfarb, Shanno). */
function learnCurvature(inverse: readonly Float64Array[], step: Float64Array, change: Float64Array): void {
  const curvature = dot(step, change);
  if (!(curvature > 1e-12 * Math.sqrt(dot(step, step) * dot(change, change)))) return;
  const carried = Float64Array.from(inverse, (row) => dot(row, change));
  const factor = (1 + dot(change, carried) / curvature) / curvature;
  inverse.forEach((row, place) => {
    const stepShare = factor * read(step, place) - read(carried, place) / curvature;
    const carriedShare = read(step, place) / curvature;
    for (let other = 0; other < row.length; other += 1) {
      row[other] = read(row, other) + stepShare * read(step, other) - carriedShare * read(carried, other);
    }
  });
}

/** Goes along a direction, shorter and shorter, until the function has fallen enough; where it does not, ends at the last try. */
function searchLine(
  evaluate: SlopedFunction,
  here: Place,
  direction: Float64Array,
  descent: number,
  reach: number,
): Place {
  for (let size = reach; ;) {
    const length = size;
    const point = here.point.map((value, index) => value + length * read(direction, index));
    const { value, slopes } = evaluate(point);
    if (value <= here.value + ENOUGH_DECREASE * size * descent || size < SMALLEST_STEP) return { point, value, slopes };
    size *= Number.isFinite(value) ? SHORTER : MUCH_SHORTER;
  }
}

/**
 * Goes downhill from `start` by the BFGS rule with a shortening line search, until a step gains less than `tolerance` or
 * `mostSteps` are taken. Never ends above the start; finds the nearest valley, not the deepest.
 */
export function minimise(evaluate: SlopedFunction, start: Float64Array, mostSteps: number, tolerance = 1e-6): Minimum {
  let here: Place = { point: start, ...evaluate(start) };
  let inverse: Float64Array[] | null = null;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    let direction: Float64Array = here.slopes.map((slope) => -slope);
    if (inverse !== null) {
      const learned = Float64Array.from(inverse, (row) => -dot(row, here.slopes));
      if (dot(learned, here.slopes) < 0) direction = learned;
      else inverse = null;
    }
    const descent = dot(direction, here.slopes);
    if (!(descent < 0)) break;
    const reach = inverse === null ? Math.min(1, FIRST_REACH / Math.sqrt(-descent)) : 1;
    const next = searchLine(evaluate, here, direction, descent, reach);
    if (!(next.value < here.value)) {
      if (inverse === null) break;
      inverse = null;
      continue;
    }
    const step = difference(next.point, here.point);
    const change = difference(next.slopes, here.slopes);
    inverse ??= blankCurvature(start.length, Math.max(1e-8, dot(step, change) / dot(change, change)) || 1);
    learnCurvature(inverse, step, change);
    const gain = here.value - next.value;
    here = next;
    if (gain < tolerance) break;
  }
  return { point: here.point, value: here.value };
}
