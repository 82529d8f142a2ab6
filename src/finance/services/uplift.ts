import { tidy } from '../tidy';

/**
 * What a smaller rise of a contract's price saves by year, against the rise that was asked for; both compound.
 * The first year's is base × (asked − agreed).
 * @param base the contract's cost a year before any rise
 * @param asked a share a year, 0.05 for 5%
 */
export function upliftAvoided(base: number, asked: number, agreed: number, years: number): readonly number[] {
  return Array.from({ length: years }, (_, before) => {
    const atAsked = base * (1 + asked) ** (before + 1);
    const atAgreed = base * (1 + agreed) ** (before + 1);
    return tidy(atAsked - atAgreed, atAsked, atAgreed);
  });
}
