import type { ControlContext } from '../control-total';
import { countedTwice } from './counted-twice';
import { blankPart, notInLines, notInTotal, pairNotInTotal } from './left-out';
import { swappedDigits, wrongSign, wrongThousands } from './miswritten';
import type { Disagreement, Suspect } from './suspect';

/** More than a handful says nothing. */
const mostSuspects = 5;

/** What could explain a disagreement, the likeliest first and at most a handful; nothing twice for the same lines. */
export function suspectsFor(found: Disagreement, { unit, others = [] }: ControlContext): readonly Suspect[] {
  const all = [
    ...countedTwice(found, unit),
    ...notInTotal(found, unit),
    ...notInLines(found, unit, others),
    ...wrongSign(found, unit),
    ...swappedDigits(found, unit),
    ...wrongThousands(found, unit),
    ...blankPart(found, unit),
  ];
  const firsts = firstOfEach(all);
  const pairs = firsts.length === 0 ? pairNotInTotal(found, unit) : [];
  return [...firsts, ...pairs].slice(0, mostSuspects);
}

/** Without what is said of lines that an earlier suspicion names already. */
function firstOfEach(suspects: readonly Suspect[]): readonly Suspect[] {
  const named = new Set<string>();
  return suspects.filter(({ refs }) => {
    if (refs.length > 0 && refs.every((ref) => named.has(ref))) return false;
    refs.forEach((ref) => named.add(ref));
    return true;
  });
}
