import { formatMoney } from '../../money';
import { refKey } from '../../reference';
import type { Steps } from '../../steps';
import { addUp, tidy } from '../../tidy';
import type { LineState } from '../line-state';
import type { ComparisonContext, FoundChange } from './change';
import { type CountedTwice, countedTwice, keyOf } from './counted-twice';
import { nameOf, ofLine } from './line-words';
import type { LinePair } from './pair-lines';
import type { Renumbering } from './renumbered';
import { allTargets, targetsFrom } from './targets';

/** A line that is gone. One that was delivered or stopped has probably been archived. */
export function removedChange(line: LineState, { year, unit }: ComparisonContext): FoundChange {
  const money = targetsFrom(line, year);
  const stage =
    line.stage === 'Delivered' || line.stage === 'Stopped' ? `, which was ${line.stage.toLowerCase()},` : '';
  return {
    ...ofLine(line),
    kind: 'removed',
    before: formatMoney(money, unit),
    after: null,
    money,
    says: `${nameOf(line)}${stage} is no longer in the table; its targets from this year on were ${formatMoney(money, unit)}.`,
  };
}

/** A line that was not there. */
export function addedChange(line: LineState, { year, unit }: ComparisonContext): FoundChange {
  const money = targetsFrom(line, year);
  return {
    ...ofLine(line),
    kind: 'added',
    before: null,
    after: formatMoney(money, unit),
    money,
    says: `${nameOf(line)} is new; its targets from this year on are ${formatMoney(money, unit)}.`,
  };
}

/** A line that goes on under another reference. */
export function renumberedChange({ before, after, because }: Renumbering, { year }: ComparisonContext): FoundChange {
  return {
    ...ofLine(after),
    refs: [before.ref, after.ref],
    kind: 'renumbered',
    before: before.ref,
    after: after.ref,
    money: targetsFrom(after, year),
    says: `${nameOf(before)} now seems to be ${nameOf(after)}: they have ${because}.`,
  };
}

/** A line in whose place another one of like amount stands. */
export function substitutedChange({ before, after }: LinePair, { year, unit }: ComparisonContext): FoundChange {
  const show = (line: LineState) => formatMoney(allTargets(line), unit);
  return {
    ...ofLine(after),
    refs: [before.ref, after.ref],
    kind: 'substituted',
    before: `${nameOf(before)} ${show(before)}`,
    after: `${nameOf(after)} ${show(after)}`,
    money: Math.max(targetsFrom(before, year), targetsFrom(after, year)),
    says: `${nameOf(before)}, ${show(before)} in all, is gone, and ${nameOf(after)}, ${show(after)}, seems to stand in its place.`,
  };
}

/**
 * The savings that may be counted twice now and were not suspected before. Their money is all but the largest line's. The
 * same targets show it only of a line that had no money before: a target that changes may come to be another line's.
 */
export function* countedTwiceChanges(
  before: readonly LineState[],
  after: readonly LineState[],
  { year, unit }: ComparisonContext,
): Steps<readonly FoundChange[]> {
  const known = new Set((yield* countedTwice(before)).map(keyOf));
  const hadMoney = new Set(before.filter((line) => allTargets(line) !== 0).map(({ ref }) => refKey(ref)));
  const isTelling = ({ lines, because }: CountedTwice) =>
    because !== 'the same targets' || lines.some(({ ref }) => !hadMoney.has(refKey(ref)));
  return (yield* countedTwice(after))
    .filter((twice) => !known.has(keyOf(twice)) && isTelling(twice))
    .flatMap(({ lines, because }) => {
      const [first] = lines;
      if (first === undefined) return [];
      const sums = lines.map((line) => targetsFrom(line, year));
      const money = tidy(addUp(sums) - Math.max(...sums), ...sums);
      const names = lines.map(nameOf).join(' and ');
      return [
        {
          ...ofLine(first),
          refs: lines.map(({ ref }) => ref),
          kind: 'counted twice' as const,
          before: null,
          after: formatMoney(money, unit),
          money,
          says: `${names} have ${because}: one saving may be counted twice, by ${formatMoney(money, unit)}.`,
        },
      ];
    });
}
