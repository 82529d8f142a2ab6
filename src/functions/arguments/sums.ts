import { parseMoney } from '../../finance/parse-number';
import { fail } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import type { Kind } from './kind';

/** Beyond it pounds, let alone pence, are lost in the number itself. */
export const largestSum = 1e15;
export const largestSumWords = 'no larger than 1e15';

const refuse = (found: unknown, expected: string) => fail({ found: showFound(found), expected });

/** A sum: a number, or text as people write one. A suffix such as k states pounds; a percentage is refused. */
export const sum: Kind<number> = {
  read: (found) => {
    const read = parseMoney(found, '£');
    return read.ok && Math.abs(read.value) > largestSum ? refuse(found, `a sum ${largestSumWords}`) : read;
  },
  isZeroBlank: false,
};

/** A sum of at least nothing, such as a tolerance. */
export const size: Kind<number> = {
  read: (found) => {
    const read = sum.read(found);
    return read.ok && read.value < 0 ? refuse(found, 'a sum of 0 or more') : read;
  },
  isZeroBlank: false,
};

/** A sum above nothing, such as a cap; 0 is none. */
export const cap: Kind<number> = { ...size, isZeroBlank: true };
