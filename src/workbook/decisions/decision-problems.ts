import { withSheet } from '../cells/address';
import type { ReadWorkbook } from '../assemble-workbook';
import type { Problem } from '../problem';
import type { RefusedDecision } from './decision-plan';
import { openDecisions } from './read-decisions';
import { isRequest } from './request';
import { ruleDecisions } from './rule-decisions';

/** A decision that cannot be applied, as an entry of a list of problems. */
export const refusalProblem = ({ decision, message }: RefusedDecision): Problem => ({
  cell: withSheet(decision.place.sheet, decision.place.address),
  kind: 'not possible',
  found: decision.decision,
  expected: message,
  severity: 'error',
  line: decision.ref,
});

/**
 * The decisions waiting to be applied that cannot be, such as one on a line that is gone, or of more than there is. What
 * departments ask for is each looked at by itself, since none of it is decided; an override needs no applying.
 */
export function refusedDecisions(workbook: ReadWorkbook): readonly RefusedDecision[] {
  const { decisions } = openDecisions(workbook.contents, workbook.tracker.settings);
  const waiting = decisions.filter(({ decision }) => decision !== 'Override');
  const decided = waiting.filter((one) => !isRequest(one));
  const asked = waiting.filter(isRequest);
  return [
    ...ruleDecisions(workbook, decided).refused,
    ...asked.flatMap((one) => ruleDecisions(workbook, [one]).refused),
  ];
}

/** What is wrong in the Decisions table: rows that cannot be read, and decisions that cannot be applied. */
export function decisionProblems(workbook: ReadWorkbook): readonly Problem[] {
  const { unread } = openDecisions(workbook.contents, workbook.tracker.settings);
  return [...unread.flatMap(({ problems }) => problems), ...refusedDecisions(workbook).map(refusalProblem)];
}
