import { at } from '../numeric/vector';
import type { OutturnCase } from './case';
import {
  lastYearRemainder,
  profileRemainder,
  runRateRemainder,
  scaledProfileRemainder,
  type Remainder,
} from './remainder';
import { weightsWithLastYear, weightsWithoutLastYear } from './weights';

/** The views that `auto` blends, in the order of the weights. */
export const blendedViews: readonly Remainder[] = [
  profileRemainder,
  scaledProfileRemainder,
  runRateRemainder,
  lastYearRemainder,
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
