import { at, dot, sequence } from './vector';

/** A function to be made small, with its slopes; a value that is not finite marks a point that is not allowed. */
export type SlopedFunction = (point: readonly number[]) => {
  readonly value: number;
  readonly slopes: readonly number[];
};

/** Where the search ended. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

const ENOUGH_DECREASE = 1e-4;
const SMALLEST_STEP = 1e-10;

/** The matrix that starts the search and replaces one that has lost its way: no knowledge of the curvature. */
const identity = (size: number): number[][] =>
  sequence(size, (row) => row).map((row) => sequence(size, (column) => (row === column ? 1 : 0)));

/** Takes what the last step taught about the curvature into the inverse Hessian (Broyden, Fletcher, Goldfarb, Shanno). */
function learnCurvature(inverse: readonly number[][], step: readonly number[], change: readonly number[]): void {
  const curvature = dot(step, change);
  if (!(curvature > 1e-12 * Math.sqrt(dot(step, step) * dot(change, change)))) return;
  const carried = inverse.map((row) => dot(row, change));
  const factor = (1 + dot(change, carried) / curvature) / curvature;
  inverse.forEach((row, i) => {
    const stepHere = at(step, i);
    const carriedHere = at(carried, i);
    for (let j = 0; j < row.length; j += 1) {
      row[j] =
        at(row, j) +
        factor * stepHere * at(step, j) -
        (carriedHere * at(step, j) + stepHere * at(carried, j)) / curvature;
    }
  });
}

/**
 * Goes downhill from `start` by the BFGS rule with a halving line search, until a step gains less than `tolerance` or
 * `mostSteps` are taken. Never ends above the start; finds the nearest valley, not the deepest.
 */
export function minimise(
  evaluate: SlopedFunction,
  start: readonly number[],
  mostSteps: number,
  tolerance = 1e-6,
): Minimum {
  let point = start;
  let here = evaluate(point);
  let inverse = identity(start.length);
  let fresh = true;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    let direction = inverse.map((row) => -dot(row, here.slopes));
    let descent = dot(direction, here.slopes);
    if (!(descent < 0)) {
      inverse = identity(start.length);
      fresh = true;
      direction = here.slopes.map((slope) => -slope);
      descent = dot(direction, here.slopes);
      if (!(descent < 0)) break;
    }
    let size = fresh ? Math.min(1, 0.5 / Math.sqrt(-descent)) : 1;
    let next = point;
    let there = here;
    while (size > SMALLEST_STEP) {
      const reach = size;
      next = point.map((value, index) => value + reach * at(direction, index));
      there = evaluate(next);
      if (there.value <= here.value + ENOUGH_DECREASE * size * descent) break;
      size *= Number.isFinite(there.value) ? 0.4 : 0.1;
    }
    if (!(there.value < here.value)) {
      if (fresh) break;
      inverse = identity(start.length);
      fresh = true;
      continue;
    }
    const step = next.map((value, index) => value - at(point, index));
    const change = there.slopes.map((value, index) => value - at(here.slopes, index));
    if (fresh) {
      const scale = dot(step, change) / dot(change, change);
      if (scale > 0) inverse = inverse.map((row) => row.map((value) => value * scale));
    }
    learnCurvature(inverse, step, change);
    fresh = false;
    const gain = here.value - there.value;
    point = next;
    here = there;
    if (gain < tolerance) break;
  }
  return { point, value: here.value };
}
