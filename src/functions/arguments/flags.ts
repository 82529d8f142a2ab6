import { fail, succeed } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import type { Kind } from './kind';

/** A yes or no in one of the words for it; TRUE and FALSE, 1 and 0 are understood as well. */
function flagOf(yes: readonly string[], no: readonly string[], expected: string): Kind<boolean> {
  return {
    read: (found) => {
      const word = typeof found === 'string' ? found.trim().toLowerCase() : String(found);
      if (['true', '1', ...yes].includes(word)) return succeed(true);
      if (['false', '0', ...no].includes(word)) return succeed(false);
      return fail({ found: showFound(found), expected });
    },
    isZeroBlank: false,
  };
}

/** Whether both of two thresholds must be passed. */
export const both = flagOf(['yes', 'y', 'both'], ['no', 'n', 'either'], 'TRUE for both thresholds or FALSE for either');

/** Whether a mandatory test is passed. */
export const isPassed = flagOf(['yes', 'y', 'pass', 'passed'], ['no', 'n', 'fail', 'failed'], 'Pass or Fail');
