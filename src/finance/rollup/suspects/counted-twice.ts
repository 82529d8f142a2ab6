import { dustOf } from '../../dust';
import { groupBy } from '../../group-by';
import { formatMoney, type MoneyUnit } from '../../money';
import { refKey, splitLines } from '../../reference';
import { titleKey } from '../../review/changes/title';
import { addUp } from '../../tidy';
import { type Disagreement, explains, type KnownPart, knownParts, type Suspect } from './suspect';

/** Savings that may stand among the parts twice: under one reference, under one title, or whole and in parts. */
export function countedTwice(found: Disagreement, unit: MoneyUnit): readonly Suspect[] {
  const parts = knownParts(found.parts).filter(({ amount }) => explains(found, amount));
  const titleOf = ({ title }: KnownPart) => titleKey(title);
  const alike = [
    ...groupBy(parts, ({ ref }) => refKey(ref)).values(),
    ...groupBy(
      parts.filter((part) => titleOf(part) !== ''),
      titleOf,
    ).values(),
  ].filter((same) => same.length > 1);
  return [...alike.map((same) => twice(same, unit)), ...wholeAndParts(found, parts, unit)];
}

function twice(same: readonly KnownPart[], unit: MoneyUnit): Suspect {
  const refs = same.map(({ ref }) => ref);
  const amount = same[0]?.amount ?? 0;
  const why = `${refs.join(' and ')} look like one saving of ${formatMoney(amount, unit)}, which may be counted twice.`;
  return { kind: 'counted twice', refs, explains: amount, why };
}

/** A line that comes to what its own lettered rows come to: 9 beside 9a and 9b. */
function wholeAndParts(found: Disagreement, wholes: readonly KnownPart[], unit: MoneyUnit): readonly Suspect[] {
  const splitOf = splitLines(found.parts.map(({ ref }) => ref));
  return wholes.flatMap((whole) => {
    const rows = knownParts(found.parts).filter(({ ref }) => splitOf(ref) === refKey(whole.ref));
    const sum = addUp(rows.map(({ amount }) => amount));
    if (rows.length === 0 || Math.abs(sum - whole.amount) > found.within + dustOf(sum)) return [];
    const refs = [whole, ...rows].map(({ ref }) => ref);
    const parts = refs.slice(1).join(' and ');
    const why = `${whole.ref} is ${formatMoney(whole.amount, unit)}, what ${parts} come to: it may be counted whole and in parts.`;
    return [{ kind: 'counted twice', refs, explains: whole.amount, why }];
  });
}
