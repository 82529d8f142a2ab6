import type { ChangeKind } from '../../finance/gap/changes/wanted-change';
import { formatNumber } from '../../finance/money';
import { parseNumber } from '../../finance/parse-number';
import { fail, type Result, succeed } from '../../finance/result';
import { showFound, type Unreadable } from '../../finance/unreadable';

/** In what a change is counted. */
export type SizeUnit = 'share' | 'points' | 'months';

/** In what each kind of change is counted. */
export const sizeUnits: Readonly<Record<ChangeKind, SizeUnit>> = {
  'Red lines fail': 'share',
  'Line slips': 'months',
  Pay: 'points',
  Inflation: 'points',
  Demand: 'share',
  Funding: 'share',
};

const hundred = 100;
const mostMonths = 120;
/** A cell that was typed as 1% holds 0.01: so few points are a percentage that somebody meant as points. */
const leastPoints = 0.1;

const expectedOf: Readonly<Record<SizeUnit, string>> = {
  share: 'a share such as “5%”',
  points: 'points such as “1 point” or “0.5 points”',
  months: `whole months from 1 to ${mostMonths}, such as “6 months”`,
};

const unitWords = /\s*(?:percentage points?|points?|pts?|pp|months?|mths?)\s*$/i;

/**
 * Reads how large a change is: `5%`, `1 point`, `6 months`, or the number alone where only one thing can be meant. A
 * number of one or more is no share, since 5 might be 5% or 500%.
 * @param most the largest share there can be; all of the Red lines may fail, but no funding is 100% lower
 */
export function readSize(found: unknown, unit: SizeUnit, isWholePossible: boolean): Result<number, Unreadable> {
  const refused = fail({ found: showFound(found), expected: expectedOf[unit] });
  const words = typeof found === 'string' ? (unitWords.exec(found)?.[0].trim().toLowerCase() ?? '') : '';
  const written = parseNumber(typeof found === 'string' ? found.replace(unitWords, '') : found);
  if (!written.ok || written.value.scale !== null || written.value.amount === 0) return refused;
  const { amount, isShare } = written.value;
  if (words !== '' && words.startsWith('m') !== (unit === 'months')) return refused;
  switch (unit) {
    case 'share': {
      const isPossible = Math.abs(amount) < 1 || (amount === 1 && isWholePossible);
      return words === '' && isPossible ? succeed(amount) : refused;
    }
    case 'points': {
      const points = isShare ? amount * hundred : amount;
      return Math.abs(points) >= leastPoints ? succeed(points) : refused;
    }
    case 'months':
      return !isShare && Number.isInteger(amount) && amount > 0 && amount <= mostMonths ? succeed(amount) : refused;
  }
}

/** A size as it is written into the table, and read again from it. */
export function writeSize(size: number, unit: SizeUnit): string {
  if (unit === 'share') return `${formatNumber(Number((size * hundred).toPrecision(12)))}%`;
  const word = unit === 'points' ? 'point' : 'month';
  return `${formatNumber(size)} ${word}${size === 1 ? '' : 's'}`;
}
