import { refKey } from '../../finance/reference';
import type { ReadWorkbook } from '../assemble-workbook';
import { canonicalHeading } from '../headings/synonyms';
import type { LoggedRun } from '../edits/logged-run';
import { loggedRuns } from '../edits/logged-runs';
import { planEdits } from '../edits/plan-edits';
import { planUndoOf } from '../edits/plan-undo';
import { failure, type FailureKind } from '../failure';
import type { DecisionUndo } from './decision-plan';
import { readDecisions } from './read-decisions';

/** The keys of the decisions that a run marked as applied. */
function appliedBy({ changes }: LoggedRun, appliedHeading: string): readonly string[] {
  return changes.flatMap((change) =>
    change.what === 'cell' && change.table === 'Decisions' && change.column === appliedHeading
      ? [refKey(change.ref)]
      : [],
  );
}

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
  const heading = contents.tables.Decisions?.columns.find(({ field }) => field === 'applied')?.heading;
  const run = loggedRuns(contents).findLast(
    (one) =>
      !one.isUndone &&
      one.undoes === null &&
      appliedBy(one, heading ?? canonicalHeading('Decisions', 'applied')).includes(refKey(decision.key)),
  );
  if (run === undefined) {
    const message = 'The change log does not say what applying this decision changed. Change its line back by hand.';
    return refuse('nothing to undo', message);
  }
  const together = appliedBy(run, heading ?? '');
  const alsoUndone = decisions.filter(
    (one) => one !== decision && refKey(one.ref) === refKey(decision.ref) && together.includes(refKey(one.key)),
  );
  return { edits: planUndoOf(contents, run.run, { ref: decision.ref }), alsoUndone };
}
