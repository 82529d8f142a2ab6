import { convertMoney, type MoneyUnit } from '../../../finance/money';
import { parseMoney, parseNumber } from '../../../finance/parse-number';
import { fail, type Result, succeed } from '../../../finance/result';
import { showFound, type Unreadable } from '../../../finance/unreadable';

/** A size as a share, as a sum in the workbook's unit, or as both. */
export interface ShareAndSum {
  readonly share: number | null;
  readonly sum: number | null;
  /** Of two: whether one of them is enough. */
  readonly combine: 'either' | 'both';
}

/** `5% or £100k`, with the size in the unit of the workbook. */
const example = (unit: MoneyUnit): string => (unit === '£m' ? '5%, £0.1m or 5% or £0.1m' : '5%, £100k or 5% or £100k');

const either = /\s+or\s+|\s*\/\s*/i;
const both = /\s+and\s+|\s*\+\s*/i;

/**
 * Reads a size as people write it: `5%`, `£100k`, `5% or £100k`, `5% and 100`. A cell that shows 5% holds 0.05, so that
 * a bare number below 1 is a share; in a workbook in millions it might be a sum, and is refused.
 */
export function parseShareAndSum(found: unknown, unit: MoneyUnit): Result<ShareAndSum, Unreadable> {
  const parts = partsOf(found);
  const sizes = parts.sizes.map((part) => sizeOf(part, unit));
  const share = sizes.flatMap((size) => (size?.share === undefined ? [] : [size.share]));
  const sum = sizes.flatMap((size) => (size?.sum === undefined ? [] : [size.sum]));
  const isRead = share.length + sum.length === parts.sizes.length && share.length <= 1 && sum.length <= 1;
  if (!isRead || parts.sizes.length === 0) {
    return fail({ found: showFound(found), expected: `a share, a sum, or one of each: ${example(unit)}` });
  }
  return succeed({ share: share[0] ?? null, sum: sum[0] ?? null, combine: parts.combine });
}

function partsOf(found: unknown): { readonly sizes: readonly unknown[]; readonly combine: 'either' | 'both' } {
  if (typeof found !== 'string') return { sizes: [found], combine: 'either' };
  const text = found.trim();
  return both.test(text)
    ? { sizes: text.split(both), combine: 'both' }
    : { sizes: text.split(either), combine: 'either' };
}

function sizeOf(found: unknown, unit: MoneyUnit): { readonly share?: number; readonly sum?: number } | null {
  const number = parseNumber(found);
  if (!number.ok || number.value.amount < 0) return null;
  const { amount, isShare } = number.value;
  if (isShare) return { share: amount };
  const sum = parseMoney(found, unit);
  if (typeof found !== 'number' || amount === 0 || amount >= 1) return sum.ok ? { sum: sum.value } : null;
  return unit === '£m' ? null : { share: amount };
}

/** What stands for a sum of pounds in the unit of a workbook. */
export const pounds = (amount: number, unit: MoneyUnit): number => convertMoney(amount, '£', unit);
