import { refKey } from '../../finance/reference';
import type { ReadWorkbook } from '../assemble-workbook';
import { planEdits } from '../edits/plan-edits';
import { planUndoOf } from '../edits/plan-undo';
import { failure, type FailureKind } from '../failure';
import type { DecisionUndo } from './decision-plan';
import { readDecisions } from './read-decisions';
import { applyingRuns } from './run-of-decision';

/**
 * The plan that takes back one of several decisions that were applied: what the run did to its line, and the mark that it
 * was applied. Decisions on one line that were applied together are taken back together, since one built on the other.
 * @param workbook read with the `ChangeLog`
 * @param key that of the decision's row
 */
export function planUndoDecision(workbook: ReadWorkbook, key: string): DecisionUndo {
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
  return { edits: planUndoOf(contents, applied.run.run, { ref: decision.ref }), alsoUndone };
}
