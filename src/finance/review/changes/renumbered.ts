import { groupBy } from '../../group-by';
import type { LineState } from '../line-state';
import type { LinePair, PairedLines } from './pair-lines';
import { targetsKey } from './targets';
import { areAlike, sameName, titleKey } from './title';

/** A line that went on under another reference, with what shows that it is the same. */
export interface Renumbering extends LinePair {
  /** Such as `the same title and the same targets`. */
  readonly because: string;
}

interface Likeness {
  readonly score: number;
  readonly because: string;
}

/**
 * The removed lines that came back under another reference: with the same title and the same department, project or
 * targets; or with most words of the title, the same targets and no other department. Each line is used once, the
 * likest first.
 */
export function renumberings({ removed, added }: Pick<PairedLines, 'removed' | 'added'>): readonly Renumbering[] {
  const byTitle = groupBy(added, ({ title }) => titleKey(title));
  const byTargets = groupBy(added, targetsKey);
  const possible = removed.flatMap((before) => {
    const alike = [...(byTitle.get(titleKey(before.title)) ?? []), ...(byTargets.get(targetsKey(before)) ?? [])];
    return [...new Set(alike)].flatMap((after) => {
      const likeness = likenessOf(before, after);
      return likeness === null ? [] : [{ before, after, ...likeness }];
    });
  });
  return bestFirst(possible).map(({ before, after, because }) => ({ before, after, because }));
}

function likenessOf(before: LineState, after: LineState): Likeness | null {
  const sameTitle = sameName(before.title, after.title);
  const targets = targetsKey(before);
  const sameTargets = targets !== null && targets === targetsKey(after);
  const sameDepartment = sameName(before.department, after.department);
  const sameProject = sameName(before.project, after.project);
  const moved = before.department !== null && after.department !== null && !sameDepartment;
  const isSame = sameTitle
    ? sameDepartment || sameProject || sameTargets
    : sameTargets && !moved && areAlike(before.title, after.title);
  if (!isSame) return null;
  const shown = [
    { is: sameTitle, points: 4, words: 'the same title' },
    { is: !sameTitle, points: 2, words: 'nearly the same title' },
    { is: sameTargets, points: 3, words: 'the same targets' },
    { is: sameDepartment, points: 1, words: 'the same department' },
    { is: sameProject, points: 1, words: 'the same project' },
  ].filter(({ is }) => is);
  return {
    score: shown.reduce((sum, { points }) => sum + points, 0),
    because: inWords(shown.map(({ words }) => words)),
  };
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** The pairs in the order of their scores, each line in one pair alone. */
export function bestFirst<Pair extends LinePair & { readonly score: number }>(
  possible: readonly Pair[],
): readonly Pair[] {
  const used = new Set<LineState>();
  return [...possible]
    .sort((a, b) => b.score - a.score)
    .filter(({ before, after }) => {
      if (used.has(before) || used.has(after)) return false;
      used.add(before).add(after);
      return true;
    });
}
