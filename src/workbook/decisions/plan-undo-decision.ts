import { refKey } from '../../finance/reference';
import type { ReadWorkbook } from '../assemble-workbook';
import { planEdits } from '../edits/plan-edits';
import type { EditPlan } from '../edits/edit-plan';
import type { LoggedRun } from '../edits/logged-run';
import { planUndoInSteps } from '../edits/plan-undo';
import { failure, type FailureKind } from '../failure';
import { withGapFollowing } from '../gap/gap-following';
import type { Steps } from '../steps';
import type { DecisionUndo } from './decision-plan';
import { readDecisions } from './read-decisions';
import { applyingRuns } from './run-of-decision';

/**
 * What a run did to a line, taken back, and in the gap table what followed of it: where the run changed no other line, its
 * cells there as they were, if they still stand as it left them all; else reckoned anew.
 */
function* takenBack(workbook: ReadWorkbook, { run, changes }: LoggedRun, ref: string): Steps<EditPlan> {
  const own = yield* planUndoInSteps(workbook.contents, run, { ref });
  const inGap = changes.filter(({ table }) => table === 'Gap').length;
  const isAlone = changes.every(
    (change) => change.table !== 'Savings' || ('ref' in change && refKey(change.ref) === refKey(ref)),
  );
  if (inGap > 0 && isAlone && own.problems.length === 0) {
    const whole = yield* planUndoInSteps(workbook.contents, run, { ref, beside: 'Gap' });
    if (whole.edits.filter(({ table }) => table === 'Gap').length === inGap) return whole;
  }
  return yield* withGapFollowing(workbook, own);
}

/**
 * The plan that takes back one of several decisions that were applied: what the run did to its line and to the gap, and the
 * mark that it was applied. Decisions on one line that were applied together are taken back together, since one built on the other.
 * In steps.
 * @param workbook read with the `ChangeLog`
 * @param key that of the decision's row
 */
export function* planUndoDecision(workbook: ReadWorkbook, key: string): Steps<DecisionUndo> {
  const { contents, tracker } = workbook;
  const { decisions } = readDecisions(contents, tracker.settings);
  const decision = decisions.find((one) => refKey(one.key) === refKey(key));
  const refuse = (kind: FailureKind, message: string): DecisionUndo => ({
    edits: { ...planEdits({ title: 'Undo of a decision', contents, requests: [] }), obstacle: failure(kind, message) },
    alsoUndone: [],
  });
  if (decision?.isApplied !== true) {
    return refuse('nothing to undo', 'This decision has not been applied, so there is nothing to take back.');
  }
  const applied = applyingRuns(workbook)(decision);
  if (applied === null) {
    const message = 'The change log does not say what applying this decision changed. Change its line back by hand.';
    return refuse('nothing to undo', message);
  }
  const alsoUndone = decisions.filter(
    (one) => one !== decision && refKey(one.ref) === refKey(decision.ref) && applied.isOf(one),
  );
  return { edits: yield* takenBack(workbook, applied.run, decision.ref), alsoUndone };
}
