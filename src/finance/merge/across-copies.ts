import { refKey } from '../reference';
import { groupInSteps, mapInSteps, type Steps } from '../steps';
import { canAccept, contradict, type MergeItem } from './merge-item';
import { isSameLine } from './merge-copy';
import { sameValue } from './value';

/**
 * Puts the findings of several copies together: the same wish in several copies becomes one item; different wishes for
 * one cell are a conflict; and each wish says what a copy that does not share it wants of the same line.
 * The order of the copies makes no difference.
 */
export function* acrossCopies(items: readonly MergeItem[]): Steps<readonly MergeItem[]> {
  const sameThing = yield* groupInSteps(items, ({ id }) => id);
  const together = (yield* mapInSteps([...sameThing.values()], distinctWishes)).flat();
  const wishes = yield* groupInSteps(together.filter(canAccept), ({ ref }) => refKey(ref));
  return yield* mapInSteps(together, (item) => {
    if (!canAccept(item)) return item;
    const sameLine = wishes.get(refKey(item.ref)) ?? [];
    const others = sameLine.filter(({ copies }) => !copies.some((name) => item.copies.includes(name)));
    return { ...item, otherCopy: whatOthersWant(item, others) };
  });
}

function whatOthersWant(item: MergeItem, others: readonly MergeItem[]): MergeItem['otherCopy'] {
  if (others.length === 0) return null;
  return others.some((other) => contradict(item, other)) ? 'wants something else' : 'changes other cells';
}

/** The items about one thing, those that say the same put together; more than one left is a conflict. */
function distinctWishes(same: readonly MergeItem[]): readonly MergeItem[] {
  const distinct: MergeItem[] = [];
  for (const item of [...same].sort(byCopies)) {
    const place = distinct.findIndex((other) => saysTheSame(item, other));
    const other = distinct[place];
    if (other === undefined) distinct.push(item);
    else distinct[place] = { ...other, copies: [...other.copies, ...item.copies] };
  }
  const isConflict = distinct.filter(canAccept).length > 1;
  return distinct.map((item) => {
    const id = `${item.id} | ${item.copies.join(' + ')}`;
    return isConflict && item.of === 'field' && canAccept(item)
      ? { ...item, id, outcome: 'conflict' as const }
      : { ...item, id };
  });
}

function byCopies(a: MergeItem, b: MergeItem): number {
  const [ours, theirs] = [a.copies.join(' + '), b.copies.join(' + ')];
  return ours < theirs ? -1 : ours > theirs ? 1 : 0;
}

function saysTheSame(a: MergeItem, b: MergeItem): boolean {
  if (a.outcome !== b.outcome) return false;
  if (a.of === 'field' && b.of === 'field') return sameValue(a.copy, b.copy);
  return a.of === 'line' && b.of === 'line' && isSameLine(a.line, b.line) && isSameLine(b.line, a.line);
}
