import type { Assessment } from './assessment';

/**
 * The assessment of a line of which something that decides its status is missing or cannot be read: Grey, never Green.
 * @param why a clause, such as `the line has no budget`
 * @param toTurn what to do about it, as a sentence
 */
export function cannotAssess(why: string, toTurn: string): Assessment {
  return {
    status: 'Grey',
    computed: 'Grey',
    decidedBy: 'missing data',
    reason: `Grey: cannot be assessed: ${why}.`,
    toTurn,
    better: null,
    worse: null,
    adverse: null,
  };
}
