import { groupBy } from '../../group-by';
import { refKey } from '../../reference';
import { mapInSteps, type Steps } from '../../steps';
import type { LineState } from '../line-state';
import { sameName } from './title';

/** One line as it stood and as it stands. */
export interface LinePair {
  readonly before: LineState;
  readonly after: LineState;
}

/** The lines of two states matched by reference. */
export interface PairedLines {
  readonly pairs: readonly LinePair[];
  readonly removed: readonly LineState[];
  readonly added: readonly LineState[];
}

/**
 * Matches the lines of two states by reference, whatever its case and spaces. Where a reference occurs more than once,
 * its lines are matched by title first and then in their order. In steps.
 */
export function* pairLines(before: readonly LineState[], after: readonly LineState[]): Steps<PairedLines> {
  const earlier = groupBy(before, ({ ref }) => refKey(ref));
  const later = groupBy(after, ({ ref }) => refKey(ref));
  yield;
  const groups = yield* mapInSteps([...new Set([...earlier.keys(), ...later.keys()])], (key) =>
    pairGroup(earlier.get(key) ?? [], later.get(key) ?? []),
  );
  return {
    pairs: groups.flatMap((group) => group.pairs),
    removed: groups.flatMap((group) => group.removed),
    added: groups.flatMap((group) => group.added),
  };
}

function pairGroup(before: readonly LineState[], after: readonly LineState[]): PairedLines {
  const left = [...before];
  const take = (matches: (line: LineState) => boolean): LineState | undefined => {
    const place = left.findIndex(matches);
    return place === -1 ? undefined : left.splice(place, 1)[0];
  };
  const byTitle = after.map((line) => ({ after: line, before: take(({ title }) => sameName(title, line.title)) }));
  const all = byTitle.map((pair) => ({ ...pair, before: pair.before ?? take(() => true) }));
  return {
    pairs: all.flatMap(({ before: earlier, after: line }) =>
      earlier === undefined ? [] : [{ before: earlier, after: line }],
    ),
    added: all.filter((pair) => pair.before === undefined).map((pair) => pair.after),
    removed: left,
  };
}
