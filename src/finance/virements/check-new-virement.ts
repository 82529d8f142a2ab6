import { atOnce } from '../steps';
import type { VirementCheck } from './check-virements';
import { circleClosedBy, circleProblem } from './circles';
import { countsIn, ofOtherYears } from './other-years';
import { overdrawn } from './overdrawn';
import { type PlacedVirement, placedVirements } from './placed';
import { rowProblems } from './row-problems';
import type { Virement } from './virement';
import type { RowRules } from './row-rules';
import type { VirementProblem } from './virement-problem';

/** A log that has been checked, to which a virement is to be added. */
export interface CheckedLog {
  /** The rows of the year that move something. */
  readonly placed: readonly PlacedVirement[];
  readonly check: VirementCheck;
  /** With the originals as they are before the virement: the budgets have not been moved by it yet. */
  readonly rules: RowRules;
}

const keyOf = ({ kind, at, found }: VirementProblem): string => [kind, ...at, found].join('\n');

/** Lists what `checkVirements` will say of a log with one more virement at its end, and does not say of it without. */
export function checkNewVirement(
  virement: Virement,
  { placed, check: { problems }, rules }: CheckedLog,
): readonly VirementProblem[] {
  const { year, unit, finder, originalOf } = rules;
  if (!countsIn(virement, year)) return ofOtherYears([virement], year);
  const alone = rowProblems(virement, rules);
  const [added] = placedVirements([virement], finder);
  if (added === undefined) return alone;
  const circled = new Set(problems.flatMap(({ kind, at }) => (kind === 'circular' ? at : [])));
  const circle = circleClosedBy(
    added,
    placed.filter(({ at }) => !circled.has(at)),
    unit,
  );
  const known = new Set(problems.map(keyOf));
  const short = atOnce(overdrawn([...placed, added], originalOf, unit)).filter((one) => !known.has(keyOf(one)));
  return [...alone, ...(circle === null ? [] : [circleProblem(circle, unit)]), ...short];
}
