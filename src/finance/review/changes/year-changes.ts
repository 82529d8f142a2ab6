import { formatFinancialYear } from '../../financial-year';
import { formatMoney } from '../../money';
import { tidy } from '../../tidy';
import type { LineState } from '../line-state';
import type { ChangeKind, ComparisonContext, FoundChange } from './change';
import { targetOf, yearsWithTargets } from './targets';

/** Which years two states can be compared in, and what happened to the others. */
export interface ComparedYears {
  /** By the calendar year in which they start. */
  readonly both: readonly number[];
  /** One change for each year that only one state has: no line's target was changed, the whole year came or went. */
  readonly changes: readonly FoundChange[];
}

/** The years with targets in both states. A year that only one has is one change and not one for each line. */
export function comparedYears(
  before: readonly LineState[],
  after: readonly LineState[],
  context: ComparisonContext,
): ComparedYears {
  const [earlier, later] = [yearsWithTargets(before), yearsWithTargets(after)];
  const gone = earlier.filter((year) => !later.includes(year));
  const added = later.filter((year) => !earlier.includes(year));
  return {
    both: earlier.filter((year) => later.includes(year)),
    changes: [
      ...gone.map((year) => wholeYear('year gone', year, before, context)),
      ...added.map((year) => wholeYear('year new', year, after, context)),
    ],
  };
}

function wholeYear(
  kind: Extract<ChangeKind, 'year gone' | 'year new'>,
  startYear: number,
  lines: readonly LineState[],
  { unit }: ComparisonContext,
): FoundChange {
  const targets = lines.map((line) => targetOf(line, startYear) ?? 0);
  const sum = tidy(
    targets.reduce((total, target) => total + target, 0),
    ...targets,
  );
  const [name, shown] = [formatFinancialYear({ startYear }), formatMoney(sum, unit)];
  const isGone = kind === 'year gone';
  return {
    kind,
    refs: [],
    title: null,
    department: null,
    before: isGone ? shown : null,
    after: isGone ? null : shown,
    money: Math.abs(sum),
    says: isGone
      ? `No line has a target for ${name} any more; they came to ${shown}.`
      : `Targets for ${name} are new; they come to ${shown}.`,
  };
}
