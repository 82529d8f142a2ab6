import { dustOf } from '../dust';
import { formatMoney, formatNumber, formatPercent, formatSetPercent, type MoneyUnit, smallestSum } from '../money';
import type { Step } from './distance';
import type { PolicyRow, Threshold } from './policy';

/** How sums are put into words. */
export interface SumWords {
  readonly show: (sum: number) => string;
  /** The smallest sum that is told apart. */
  readonly smallest: number;
}

/** Sums in a workbook's unit. */
export function moneyWords(unit: MoneyUnit): SumWords {
  return { show: (sum) => formatMoney(sum, unit), smallest: smallestSum(unit) };
}

/** Sums whose unit is not known, as a custom function sees them. */
export const plainWords: SumWords = { show: (sum) => formatNumber(sum), smallest: 0.01 };

/** `1 day`, `12 days`. */
export function days(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'day' : 'days'}`;
}

/** Days, for the measures that count them. */
export const dayWords: SumWords = { show: days, smallest: 1 };

/** What an adverse sum is called. */
export type AdverseWord = 'shortfall' | 'overspend' | 'delay';

/**
 * How far a forecast is off, as a sum and a share: `£100k (25.0%)`. A sum too small to be shown is `less than` the
 * smallest, and the share has as many decimals as it takes not to read like a threshold that it has not reached.
 * @param gap the size of the difference
 * @param share it as a share; null where there is none
 */
export function describeGap(gap: number, share: number | null, row: PolicyRow, words: SumWords): string {
  if (gap < words.smallest / 2) return `less than ${words.show(words.smallest)}`;
  if (share === null) return words.show(gap);
  const limits = [row.amber.share, row.red.share].filter((limit) => limit !== null);
  const decimals = [1, 2, 3].find((places) => limits.every((limit) => staysApart(share, limit, places))) ?? 4;
  return `${words.show(gap)} (${formatPercent(share, decimals)})`;
}

/** Whether a share that is shown with so many decimals still stands on its own side of a limit. */
function staysApart(share: number, limit: number, decimals: number): boolean {
  const shown = Number((share * 100).toFixed(decimals)) / 100;
  const side = (of: number) => (Math.abs(of - limit) <= dustOf(share, limit) ? 0 : Math.sign(of - limit));
  return limit === 0 || side(shown) === side(share);
}

/** The rule of one row in words: `any shortfall is amber, red starts at 10% or £100k, whichever is lower`. */
export function describeRule(row: PolicyRow, words: SumWords, adverse: AdverseWord): string {
  const parts = [describeAmber(row, words, adverse), describeRed(row, words, adverse)].filter((part) => part !== null);
  return parts.length === 0 ? 'no threshold is set' : parts.join(', ');
}

/** `amber starts above 2%`; null where amber has no threshold. */
export function describeAmber(row: PolicyRow, words: SumWords, adverse: AdverseWord): string | null {
  if (isNil(row.amber, row.combine)) return `any ${adverse} is amber`;
  const limit = describeThreshold(row.amber, row, words);
  return limit === null ? null : `amber starts above ${limit}`;
}

/** `red starts at 10%`; null where red has no threshold. */
export function describeRed(row: PolicyRow, words: SumWords, adverse: AdverseWord): string | null {
  if (isNil(row.red, row.combine)) return `any ${adverse} is red`;
  const limit = describeThreshold(row.red, row, words);
  return limit === null ? null : `red starts at ${limit}`;
}

function describeThreshold({ share, sum }: Threshold, { combine, of }: PolicyRow, words: SumWords): string | null {
  const percent = share === null ? null : `${formatSetPercent(share)}${of === 'gross' ? ' of gross' : ''}`;
  if (percent === null) return sum === null ? null : words.show(sum);
  if (sum === null) return percent;
  return combine === 'either'
    ? `${percent} or ${words.show(sum)}, whichever is lower`
    : `${percent} and ${words.show(sum)}, both passed`;
}

function isNil({ share, sum }: Threshold, combine: PolicyRow['combine']): boolean {
  const parts = [share, sum].filter((part) => part !== null);
  return combine === 'either' ? parts.includes(0) : parts.length > 0 && parts.every((part) => part === 0);
}

/** `£60k more would make it Amber`, `Over £60k more …` where the limit itself does not suffice. */
export function describeStep(step: Step, what: string, words: SumWords): string {
  const end = `${what} would make it ${step.to}.`;
  if (!step.isBeyond) return `${words.show(step.amount)} ${end}`;
  if (step.gap < words.smallest / 2) return `${isWithoutNoun(what) ? 'Anything' : 'Any'} ${end}`;
  const isWhole = Math.abs(step.amount - words.smallest - step.gap) < words.smallest / 100;
  return isWhole ? `Over ${words.show(step.gap)} ${end}` : `${words.show(step.amount)} ${end}`;
}

function isWithoutNoun(what: string): boolean {
  return /^(more|less)( delivered)?$/.test(what);
}
