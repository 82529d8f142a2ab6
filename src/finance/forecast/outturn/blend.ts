import { at } from '../numeric/vector';
import type { OutturnCase } from './case';
import {
  lastYearRemainder,
  profileRemainder,
  runRateRemainder,
  scaledProfileRemainder,
  shareOf,
  type Remainder,
} from './remainder';
import { weightsWithLastYear, weightsWithoutLastYear } from './weights';

/** The least part of a year's shape that must have passed before the blend scales the rest by it. */
const LEAST_SHARE = 0.02;

const hasPassed = (shape: readonly number[], line: OutturnCase): boolean =>
  shareOf(shape, line.actuals.length) >= LEAST_SHARE;

/** The views that `auto` blends, in the order of the weights; a shape is scaled only once enough of it has passed. */
export const blendedViews: readonly Remainder[] = [
  profileRemainder,
  (line) => (hasPassed(line.profile, line) ? scaledProfileRemainder(line) : null),
  runRateRemainder,
  (line) => (line.lastYear !== null && hasPassed(line.lastYear, line) ? lastYearRemainder(line) : null),
];

/** The rest of the year as `auto` sees it: the views blended by the weights of the period; a view without an answer is left out. */
export function blendedRemainder(line: OutturnCase): number {
  const table = line.lastYear === null ? weightsWithoutLastYear : weightsWithLastYear;
  const weights = table[line.actuals.length - 1];
  if (weights === undefined) return profileRemainder(line) ?? 0;
  let total = 0;
  let used = 0;
  blendedViews.forEach((view, place) => {
    const weight = at(weights, place);
    const answer = weight > 0 ? view(line) : null;
    if (answer === null) return;
    total += weight * answer;
    used += weight;
  });
  return used > 0 ? total / used : (profileRemainder(line) ?? 0);
}
