import { asKept } from '../../finance/kept-digits';
import { formatSetPercent } from '../../finance/money';
import { parseShare } from '../../finance/parse-number';
import { plainDashes } from '../../finance/plain-dashes';
import { fail } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import type { Kind } from './kind';
import { plainNumber } from './plain-number';

/**
 * A share between two limits. A number beyond them that would be within them as a percentage is asked about and never
 * guessed to be one.
 * @param expected what a message says of the limits
 */
function shareWithin(isWithin: (share: number) => boolean, expected: string): Kind<number> {
  return {
    read: (found) => {
      const read = parseShare(found);
      if (!read.ok || isWithin(read.value)) return read;
      const meant = asPercentage(found);
      if (meant === null || !isWithin(meant)) return fail({ found: showFound(found), expected });
      const percentage = plainDashes(formatSetPercent(meant));
      const advice = `if ${percentage} is meant, write ${percentage} or ${meant}`;
      return fail({ found: showFound(found), expected: `${expected}; ${advice}` });
    },
    isZeroBlank: false,
  };
}

/** What a number without a per cent sign would be with one; tidied, so that 12.3 is asked about as 0.123. */
function asPercentage(found: unknown): number | null {
  const number = plainNumber(found);
  return number === null ? null : asKept(number / 100);
}

/** A share from 0 to 1. */
export const share = shareWithin((of) => of >= 0 && of <= 1, 'a share from 0% to 100%');

/** A share above nothing: at a red threshold of 0 a blank policy cell would turn everything red. */
export const shareAboveNothing: Kind<number> = {
  read: (found) => {
    const read = share.read(found);
    if (!read.ok || read.value > 0) return read;
    return fail({ found: showFound(found), expected: 'a share above 0%, or nothing for the usual one' });
  },
  isZeroBlank: false,
};

/** A rise a year as a share, negative for a fall. */
export const rise = shareWithin((of) => Math.abs(of) < 1, 'a rise a year of less than 100%');
