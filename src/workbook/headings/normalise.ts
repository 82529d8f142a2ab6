import type { MoneyUnit } from '../../finance/money';

const unitPattern = /\(?\s*(?:in\s+)?£\s*['’]?\s*(000s?|k|thousands?|m(?:n|illions?)?)?(?![\p{L}\p{N}])\s*\)?/iu;

/** The unit that a heading states, such as `2014/15 £000`, and the heading without it; null where it states none. */
export function takeUnit(heading: string): { readonly rest: string; readonly unit: MoneyUnit | null } {
  const match = heading.includes('£') ? unitPattern.exec(heading) : null;
  if (match === null) return { rest: heading, unit: null };
  const scale = (match[1] ?? '').toLowerCase();
  const unit = scale === '' ? '£' : scale.startsWith('m') ? '£m' : '£000';
  return { rest: `${heading.slice(0, match.index)} ${heading.slice(match.index + match[0].length)}`, unit };
}

/**
 * What two headings have in common when they differ only in case, spaces, line breaks or punctuation. The signs % and £
 * stay, because `Amber %` and `Amber £` are two columns.
 */
export function headingKey(heading: string): string {
  const text = heading.normalize('NFKC').toLowerCase();
  return isPlainKey.test(text) ? text : text.replaceAll('&', 'and').replace(/[^\p{L}\p{N}%£]/gu, '');
}

const isPlainKey = /^[a-z0-9]*$/;
