import { formatFinancialYear } from '../../financial-year';
import { formatMoney } from '../../money';
import { addUp } from '../../tidy';
import type { LineState } from '../line-state';
import type { ChangeKind, ComparisonContext, FoundChange } from './change';
import type { LinePair } from './pair-lines';
import { targetOf, yearsWithTargets } from './targets';

/** Which years two states can be compared in, and what happened to the others. */
export interface ComparedYears {
  /** By the calendar year in which they start. */
  readonly both: readonly number[];
  /** One change for each year that only one state has: no line's target was changed, the whole year came or went. */
  readonly changes: readonly FoundChange[];
}

/**
 * The years of the lines that both states have. A year that no line of the other state knows is one change and not one
 * for each line, unless a single line has it: then it is that line's target that changed.
 */
export function comparedYears(
  before: readonly LineState[],
  after: readonly LineState[],
  pairs: readonly LinePair[],
  context: ComparisonContext,
): ComparedYears {
  const [kept, come] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
  const gone = wholeYears(kept, after);
  const added = wholeYears(come, before);
  return {
    both: yearsWithTargets([...kept, ...come]).filter((year) => !gone.includes(year) && !added.includes(year)),
    changes: [
      ...gone.map((year) => wholeYear('year gone', year, kept, context)),
      ...added.map((year) => wholeYear('year new', year, come, context)),
    ],
  };
}

/** The years in which several of some lines have a target, and none of the others. */
function wholeYears(lines: readonly LineState[], others: readonly LineState[]): readonly number[] {
  const known = new Set(yearsWithTargets(others));
  return yearsWithTargets(lines).filter(
    (year) => !known.has(year) && lines.filter((line) => targetOf(line, year) !== null).length > 1,
  );
}

function wholeYear(
  kind: Extract<ChangeKind, 'year gone' | 'year new'>,
  startYear: number,
  lines: readonly LineState[],
  { unit }: ComparisonContext,
): FoundChange {
  const targets = lines.map((line) => targetOf(line, startYear) ?? 0);
  const sum = addUp(targets);
  const [name, shown] = [formatFinancialYear({ startYear }), formatMoney(sum, unit)];
  const isGone = kind === 'year gone';
  return {
    kind,
    refs: [],
    title: null,
    department: null,
    targets: [],
    before: isGone ? shown : null,
    after: isGone ? null : shown,
    money: Math.abs(sum),
    says: isGone
      ? `No line has a target for ${name} any more; they came to ${shown}.`
      : `Targets for ${name} are new; they come to ${shown}.`,
  };
}
