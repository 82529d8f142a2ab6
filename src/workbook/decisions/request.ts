import { groupKey } from '../../finance/rollup/groups';

/**
 * What stands under Meeting for a decision that no meeting has taken: a department asks for it. It waits like any open
 * decision, is never minuted as taken, and is applied only where a meeting picks it out.
 */
export const requestMeeting = 'Request of the department';

/** Whether a row of the Decisions table is what a department asks for, not what a meeting has decided. */
export const isRequest = ({ meeting }: { readonly meeting: string | null }): boolean =>
  groupKey(meeting ?? '') === groupKey(requestMeeting);
