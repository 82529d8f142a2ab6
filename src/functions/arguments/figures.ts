import { mostYears } from '../../finance/financial-year';
import { parseNumber } from '../../finance/parse-number';
import { fail, type Result, succeed } from '../../finance/result';
import { showFound, type Unreadable } from '../../finance/unreadable';
import type { Kind } from './kind';
import { plainNumber } from './plain-number';
import { largestSum, largestSumWords } from './sums';

const refuse = (found: unknown, expected: string) => fail({ found: showFound(found), expected });

/** Figures up to it can be multiplied and added up without outgrowing all numbers. */
const largestFigure = 1e100;

/** A figure of any measure: a number, or text as people write one, a percentage included. */
export const figure: Kind<number> = { read: figureIn, isZeroBlank: false };

function figureIn(found: unknown): Result<number, Unreadable> {
  const read = parseNumber(found);
  if (!read.ok) return read;
  const value = read.value.amount * (read.value.scale ?? 1);
  return Math.abs(value) <= largestFigure ? succeed(value) : refuse(found, 'a number no larger than 1e100');
}

/** How much something counts, 0 or more: in points, or as a percentage. */
export const weight: Kind<number> = {
  read: (found) => {
    const read = figureIn(found);
    return read.ok && read.value < 0 ? refuse(found, 'a weight of 0 or more, such as 40 or 40%') : read;
  },
  isZeroBlank: false,
};

/** A number of things, 0 or more, not always whole: posts may be part-time. */
export function countOf(things: string): Kind<number> {
  return {
    read: (found) => {
      const read = parseNumber(found);
      const count = read.ok && !read.value.isShare ? read.value.amount * (read.value.scale ?? 1) : -1;
      if (count > largestSum) return refuse(found, `a number of ${things} ${largestSumWords}`);
      return count >= 0 ? succeed(count) : refuse(found, `a number of ${things}, 0 or more`);
    },
    isZeroBlank: false,
  };
}

/** A number whose limits a rule checks with words of its own. */
export const number: Kind<number> = numberThat(() => true, 'a number such as 12');

/** A whole number, also negative. */
export const wholeNumber: Kind<number> = numberThat(Number.isInteger, 'a whole number such as 1 or -1');

/** A whole number from one to another; what it counts is named in the message. */
export function wholeNumberOf(things: string, from: number, to: number): Kind<number> {
  const isWithin = (found: number) => Number.isInteger(found) && found >= from && found <= to;
  return numberThat(isWithin, `a whole number of ${things} from ${from} to ${to}`);
}

/** How many years a function looks ahead. */
export const yearCount = wholeNumberOf('years', 1, mostYears);

function numberThat(isMeant: (found: number) => boolean, expected: string): Kind<number> {
  return {
    read: (found) => {
      const plain = plainNumber(found);
      return plain !== null && isMeant(plain) ? succeed(plain) : refuse(found, expected);
    },
    isZeroBlank: false,
  };
}
