import { groupBy } from '../../group-by';
import { refKey } from '../../reference';
import { mapInSteps, type Steps } from '../../steps';
import type { ReviewState } from '../line-state';
import type { ComparisonContext, DecisionTaken, FoundChange, LineChange } from './change';
import { decisionOn } from './decided';
import { deliveredLowered, fieldChanges } from './field-changes';
import { addedChange, countedTwiceChanges, removedChange, renumberedChange, substitutedChange } from './line-changes';
import { type LinePair, pairLines, type PairedLines } from './pair-lines';
import { renumberings } from './renumbered';
import { substitutions } from './substituted';
import { targetChange } from './target-changes';
import { comparedYears } from './year-changes';

/**
 * Everything that changed between two states, the most money first, each with the decision that covers it. A line that
 * was renumbered is still compared with what it was, so that a new reference does not hide a lowered target. In steps.
 */
export function* changesBetween(
  before: ReviewState,
  after: ReviewState,
  decisions: readonly DecisionTaken[],
  context: ComparisonContext,
): Steps<readonly LineChange[]> {
  const byRef = groupBy(decisions, ({ ref }) => refKey(ref));
  const withDecision = (change: FoundChange): LineChange => {
    const own = [...new Set(change.refs.map(refKey))].flatMap((key) => byRef.get(key) ?? []);
    return { ...change, decision: decisionOn(change, own, before.asAt) };
  };
  const found = yield* mapInSteps(yield* foundChanges(before, after, context), withDecision);
  return found.sort((a, b) => b.money - a.money);
}

/** The changes that nobody decided, the most money first. */
export function quietChanges(changes: readonly LineChange[]): readonly LineChange[] {
  return changes.filter(({ decision }) => decision === null);
}

function* foundChanges(
  before: ReviewState,
  after: ReviewState,
  context: ComparisonContext,
): Steps<readonly FoundChange[]> {
  const { pairs, removed, added } = yield* pairLines(before.lines, after.lines);
  const renumbered = renumberings({ removed, added });
  yield;
  const unmatched = without({ removed, added }, renumbered);
  const substituted = substitutions(unmatched);
  yield;
  const left = without(unmatched, substituted);
  const same = [...pairs, ...renumbered];
  const years = comparedYears(before.lines, after.lines, same, context);
  yield;
  const changes = yield* mapInSteps(same, (pair) => [
    targetChange(pair, years.both, context),
    deliveredLowered(pair, { before, after }, context),
    ...fieldChanges(pair, context),
  ]);
  return [
    ...years.changes,
    ...changes.flat().filter((change) => change !== null),
    ...renumbered.map((pair) => renumberedChange(pair, context)),
    ...substituted.map((pair) => substitutedChange(pair, context)),
    ...left.removed.map((line) => removedChange(line, context)),
    ...left.added.map((line) => addedChange(line, context)),
    ...(yield* countedTwiceChanges(before.lines, after.lines, context)),
  ];
}

type Unmatched = Pick<PairedLines, 'removed' | 'added'>;

function without(lines: Unmatched, pairs: readonly LinePair[]): Unmatched {
  const [gone, found] = [new Set(pairs.map(({ before }) => before)), new Set(pairs.map(({ after }) => after))];
  return {
    removed: lines.removed.filter((line) => !gone.has(line)),
    added: lines.added.filter((line) => !found.has(line)),
  };
}
