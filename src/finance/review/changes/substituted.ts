import type { LineState } from '../line-state';
import type { LinePair, PairedLines } from './pair-lines';
import { bestFirst } from './renumbered';
import { allTargets } from './targets';
import { sameName } from './title';

/** How far the new amount may be from the old one: a tenth. */
const like = 0.1;

/**
 * The removed lines in whose place a new one of like amount stands, in the same department or project. Each line is used
 * once, the nearest amounts first.
 */
export function substitutions({ removed, added }: Pick<PairedLines, 'removed' | 'added'>): readonly LinePair[] {
  const possible = removed.flatMap((before) =>
    added
      .filter((after) => sameName(before.department, after.department) || sameName(before.project, after.project))
      .map((after) => ({ before, after, score: -distance(before, after) }))
      .filter(({ score }) => score >= -like),
  );
  return bestFirst(possible).map(({ before, after }) => ({ before, after }));
}

/** The difference of the amounts as a share of the old one; infinite where one of them is nil. */
function distance(before: LineState, after: LineState): number {
  const [old, now] = [allTargets(before), allTargets(after)];
  return old === 0 || now === 0 ? Infinity : Math.abs(now - old) / Math.abs(old);
}
