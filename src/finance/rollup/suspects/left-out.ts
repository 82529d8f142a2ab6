import { formatMoney, type MoneyUnit } from '../../money';
import type { ControlPart } from '../control-total';
import { type Disagreement, explains, knownParts, type Suspect } from './suspect';

/** Parts that the total may leave out. */
export function notInTotal(found: Disagreement, unit: MoneyUnit): readonly Suspect[] {
  return knownParts(found.parts)
    .filter(({ amount }) => explains(found, amount))
    .map(({ ref, amount }) => ({
      kind: 'not in the total',
      refs: [ref],
      explains: amount,
      why: `${ref} is ${formatMoney(amount, unit)}: the total may leave it out.`,
    }));
}

/** Lines that are not among the parts and that the total may include. */
export function notInLines(found: Disagreement, unit: MoneyUnit, others: readonly ControlPart[]): readonly Suspect[] {
  return knownParts(others)
    .filter(({ amount }) => explains(found, -amount))
    .map(({ ref, amount }) => ({
      kind: 'not in the lines',
      refs: [ref],
      explains: -amount,
      why: `${ref} is ${formatMoney(amount, unit)} and not among these lines: the total may include it.`,
    }));
}

/** A part that has no amount, where there is only one: what is missing may be its. */
export function blankPart({ parts, difference }: Disagreement, unit: MoneyUnit): readonly Suspect[] {
  const [only, ...more] = parts.filter(({ amount }) => amount === null);
  if (only === undefined || more.length > 0 || difference > 0) return [];
  const why = `${only.ref} has no amount: the ${formatMoney(-difference, unit)} that the lines lack may be its.`;
  return [{ kind: 'blank', refs: [only.ref], explains: difference, why }];
}

/** Beyond so many pairs that fit, they fit by chance. */
const mostPairs = 3;

/** Two parts that the total may leave out together; none where many pairs fit. */
export function pairNotInTotal(found: Disagreement, unit: MoneyUnit): readonly Suspect[] {
  const parts = [...knownParts(found.parts)].sort((one, other) => one.amount - other.amount);
  const pairs: Suspect[] = [];
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const [small, large] = [parts[low], parts[high]];
    if (small === undefined || large === undefined) break;
    const sum = small.amount + large.amount;
    if (explains(found, sum)) {
      const both = `${small.ref} (${formatMoney(small.amount, unit)}) and ${large.ref} (${formatMoney(large.amount, unit)})`;
      const why = `${both} come to the difference: the total may leave both out.`;
      pairs.push({ kind: 'pair', refs: [small.ref, large.ref], explains: sum, why });
    }
    if (sum < found.difference) low += 1;
    else high -= 1;
  }
  return pairs.length > mostPairs ? [] : pairs;
}
