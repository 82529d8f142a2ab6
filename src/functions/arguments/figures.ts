import { formatSetPercent } from '../../finance/money';
import { parseNumber, parseShare } from '../../finance/parse-number';
import { fail, type Result, succeed } from '../../finance/result';
import { showFound, type Unreadable } from '../../finance/unreadable';
import type { Kind } from './kinds';

const refuse = (found: unknown, expected: string) => fail({ found: showFound(found), expected });

/** A figure of any measure: a number, or text as people write one, a percentage included. */
export const figure: Kind<number> = {
  read: (found) => {
    const read = parseNumber(found);
    return read.ok ? succeed(read.value.amount * (read.value.scale ?? 1)) : read;
  },
  isZeroBlank: false,
};

/** A number of things, 0 or more, not always whole: posts may be part-time. */
export function countOf(things: string): Kind<number> {
  return {
    read: (found) => {
      const read = parseNumber(found);
      const count = read.ok && !read.value.isShare ? read.value.amount * (read.value.scale ?? 1) : -1;
      return count >= 0 ? succeed(count) : refuse(found, `a number of ${things}, 0 or more`);
    },
    isZeroBlank: false,
  };
}

/** A whole number from one to another; what it counts is named in the message. */
export function wholeNumberOf(things: string, from: number, to: number): Kind<number> {
  return {
    read: (found) => {
      const number = plainNumber(found);
      const isWithin = number !== null && Number.isInteger(number) && number >= from && number <= to;
      return isWithin ? succeed(number) : refuse(found, `a whole number of ${things} from ${from} to ${to}`);
    },
    isZeroBlank: false,
  };
}

/** A number whose limits a rule checks with words of its own. */
export const number: Kind<number> = {
  read: (found) => {
    const plain = plainNumber(found);
    return plain === null ? refuse(found, 'a number such as 12') : succeed(plain);
  },
  isZeroBlank: false,
};

/** A rise a year as a share, negative for a fall. One above 100% is asked about and never guessed to be a percentage. */
export const rise: Kind<number> = {
  read: (found): Result<number, Unreadable> => {
    const read = parseShare(found);
    if (!read.ok || Math.abs(read.value) < 1) return read;
    return refuse(found, `a rise a year: write ${formatSetPercent(read.value / 100)} or ${read.value / 100}`);
  },
  isZeroBlank: false,
};

function plainNumber(found: unknown): number | null {
  const read = parseNumber(found);
  return read.ok && !read.value.isShare && read.value.scale === null ? read.value.amount : null;
}
