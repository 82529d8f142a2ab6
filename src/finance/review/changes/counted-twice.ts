import { groupBy } from '../../group-by';
import { refKey, splitLines } from '../../reference';
import { mapInSteps, type Steps } from '../../steps';
import type { LineState } from '../line-state';
import { allTargets, targetsKey } from './targets';
import { titleKey } from './title';

/** Lines that may be one saving counted more than once, with what shows it. A suspicion, never a finding. */
export interface CountedTwice {
  readonly lines: readonly LineState[];
  readonly because: 'the same reference' | 'the same title' | 'the same targets';
}

/** So many lines with the same targets are a habit, such as an even share for each area, and not one saving. */
const mostAlike = 3;

/**
 * The savings that may be counted twice: a reference that occurs again; one department's lines with the same title; or
 * its lines with the same targets, where those are telling. The parts of a split line (9a, 9b) are one saving, rightly.
 */
export function* countedTwice(lines: readonly LineState[]): Steps<readonly CountedTwice[]> {
  const counted = lines.filter((line) => line.stage !== 'Stopped' && allTargets(line) !== 0);
  const splitOf = splitLines(lines.map(({ ref }) => ref));
  yield;
  const isOneLine = (some: readonly LineState[]) => {
    const splits = new Set(some.map(({ ref }) => splitOf(ref)));
    return splits.size === 1 && !splits.has(null);
  };
  const found: CountedTwice[] = (yield* several(counted, ({ ref }) => refKey(ref))).map((same) => ({
    lines: same,
    because: 'the same reference',
  }));
  const add = (groups: readonly (readonly LineState[])[], because: CountedTwice['because']) => {
    const known = new Set(found.map(keyOf));
    for (const same of groups) {
      if (!isOneLine(same) && !known.has(keyOf({ lines: same }))) found.push({ lines: same, because });
    }
  };
  yield;
  add(yield* several(counted, inDepartment(titleOf)), 'the same title');
  yield;
  add(
    (yield* several(counted, inDepartment(tellingTargets))).filter((same) => same.length <= mostAlike),
    'the same targets',
  );
  return found;
}

/** The references of a suspicion as one text, by which it is known again in another state. */
export function keyOf({ lines }: Pick<CountedTwice, 'lines'>): string {
  return lines
    .map(({ ref }) => refKey(ref))
    .sort()
    .join(' ');
}

/** The groups of more than one line that share a key; a line whose key is null is in none. */
function* several(
  lines: readonly LineState[],
  key: (line: LineState) => string | null,
): Steps<readonly (readonly LineState[])[]> {
  const keyed = yield* mapInSteps(lines, (line) => ({ line, key: key(line) }));
  return [...groupBy(keyed, (one) => one.key)]
    .filter(([same, group]) => same !== null && group.length > 1)
    .map(([, group]) => group.map(({ line }) => line));
}

function inDepartment(key: (line: LineState) => string | null): (line: LineState) => string | null {
  return (line) => {
    const [own, department] = [key(line), titleKey(line.department)];
    return own === null || department === '' ? null : `${department}|${own}`;
  };
}

function titleOf({ title }: LineState): string | null {
  return titleKey(title) === '' ? null : titleKey(title);
}

/** Targets that two savings hardly share by chance: in two years or more, or with three digits that are not nought. */
function tellingTargets(line: LineState): string | null {
  const targets = line.years.map(({ target }) => target ?? 0).filter((target) => target !== 0);
  const digits = (target: number) => String(Math.abs(target)).replace('.', '').replace(/0+$/, '').length;
  return targets.length > 1 || targets.some((target) => digits(target) >= 3) ? targetsKey(line) : null;
}
