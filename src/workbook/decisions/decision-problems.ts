import { withSheet } from '../cells/address';
import type { ReadWorkbook } from '../assemble-workbook';
import type { Problem } from '../problem';
import type { RefusedDecision } from './decision-plan';
import { mapInSteps, type Steps } from '../steps';
import type { ReadDecisions } from './recorded-decision';
import { isRequest } from './request';
import { rulingOf } from './rule-decisions';

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
 * departments ask for is each looked at by itself, since none of it is decided; an override needs no applying. In steps.
 * @param read the Decisions table of the workbook
 */
export function* refusedDecisions(
  workbook: ReadWorkbook,
  { decisions }: ReadDecisions,
): Steps<readonly RefusedDecision[]> {
  const waiting = decisions.filter(({ decision, isApplied }) => !isApplied && decision !== 'Override');
  if (waiting.length === 0) return [];
  const rule = yield* rulingOf(workbook);
  const decided = rule(waiting.filter((one) => !isRequest(one)));
  const asked = yield* mapInSteps(waiting.filter(isRequest), (one) => rule([one]));
  return [decided, ...asked].flatMap(({ refused }) => refused);
}

/** What is wrong in the Decisions table: rows that cannot be read, and decisions that cannot be applied. */
export function* decisionProblems(workbook: ReadWorkbook, read: ReadDecisions): Steps<readonly Problem[]> {
  const refused = yield* refusedDecisions(workbook, read);
  return [...read.unread.flatMap(({ problems }) => problems), ...refused.map(refusalProblem)];
}
