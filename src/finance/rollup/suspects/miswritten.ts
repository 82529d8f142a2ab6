import { dustOf } from '../../dust';
import { formatMoney, type MoneyUnit } from '../../money';
import { tidy } from '../../tidy';
import { type Disagreement, explains, knownParts, type Suspect } from './suspect';

/** An amount as it stands, and how much the difference would shrink if it were right: one of the total counts backwards. */
interface Written {
  readonly refs: readonly string[];
  readonly name: string;
  readonly amount: number;
  readonly weight: 1 | -1;
}

/** The amounts that stand in a cell each. A total that nothing adds up to is no slip of a digit or a unit. */
function writtenAmounts({ parts, control }: Disagreement): readonly Written[] {
  const known = knownParts(parts);
  if (known.length === 0) return [];
  return [
    ...known
      .filter(({ isSum }) => isSum !== true)
      .map(({ ref, amount }) => ({ refs: [ref], name: ref, amount, weight: 1 as const })),
    { refs: [], name: 'The total itself', amount: control.amount, weight: -1 },
  ];
}

/** Amounts that may have been entered with the wrong sign. */
export function wrongSign(found: Disagreement, unit: MoneyUnit): readonly Suspect[] {
  return writtenAmounts(found)
    .map((written) => ({ ...written, explained: 2 * written.weight * written.amount }))
    .filter(({ explained }) => explains(found, explained))
    .map(({ refs, name, amount, explained }) => ({
      kind: 'sign',
      refs,
      explains: explained,
      why: `${name} is ${formatMoney(amount, unit)}: it may have the wrong sign.`,
    }));
}

/** Amounts of which two neighbouring digits may have changed places: such a difference is always divisible by nine. */
export function swappedDigits(found: Disagreement, unit: MoneyUnit): readonly Suspect[] {
  return writtenAmounts(found).flatMap(({ refs, name, amount, weight }) =>
    withDigitsSwapped(amount)
      .map((meant) => ({ meant, explained: weight * tidy(amount - meant, amount, meant) }))
      .filter(({ explained }) => Math.abs(explained - found.difference) <= dustOf(amount, found.difference))
      .slice(0, 1)
      .map(({ meant, explained }) => ({
        kind: 'digits',
        refs,
        explains: explained,
        why: `${name} is ${formatMoney(amount, unit)}: two digits may have changed places, and ${formatMoney(meant, unit)} be meant.`,
      })),
  );
}

/** What an amount would be with two neighbouring digits the other way round. */
export function withDigitsSwapped(amount: number): readonly number[] {
  const written = String(Math.abs(amount));
  if (written.includes('e')) return [];
  const places = Array.from(written).flatMap((character, place) => (character === '.' ? [] : [place]));
  return places.flatMap((place, count) => {
    const next = places[count + 1];
    if (next === undefined || written[place] === written[next]) return [];
    const digits = Array.from(written);
    [digits[place], digits[next]] = [written[next] ?? '', written[place] ?? ''];
    return digits[0] === '0' && digits[1] !== '.' ? [] : [Math.sign(amount) * Number(digits.join(''))];
  });
}

/** Amounts that may be in pounds among thousands or in thousands among millions, or the other way round. */
export function wrongThousands(found: Disagreement, unit: MoneyUnit): readonly Suspect[] {
  return writtenAmounts(found).flatMap(({ refs, name, amount, weight }) =>
    [amount * 1000, amount / 1000]
      .map((meant) => ({ meant, explained: weight * (amount - meant) }))
      .filter(({ explained }) => explains(found, explained))
      .map(({ meant, explained }) => ({
        kind: 'thousands',
        refs,
        explains: explained,
        why: `${name} is ${formatMoney(amount, unit)}: it may be in another unit, and ${formatMoney(meant, unit)} be meant.`,
      })),
  );
}
