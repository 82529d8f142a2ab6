import { historiesIn } from '../../finance/review/snapshots';
import type { ReadWorkbook } from '../assemble-workbook';
import { lineRulesOf } from '../assess/line-rules';
import { refusedDecisions } from '../decisions/decision-problems';
import { overridesOf } from '../decisions/overrides';
import { readDecisions } from '../decisions/read-decisions';
import { sinceSnapshot } from '../snapshots/since-snapshot';
import type { ReadSnapshots } from '../snapshots/snapshot-review';
import type { Steps } from '../steps';
import type { PackFacts, QuestionFacts } from './pack-facts';

/** What questions about a line rest on besides the line. */
export function questionFacts(workbook: ReadWorkbook, { rows }: ReadSnapshots): QuestionFacts {
  const rules = lineRulesOf(workbook);
  return {
    assessment: rules.context,
    milestones: (ref) => rules.milestones(ref),
    history: historiesIn(rows),
  };
}

/** What the tables of a workbook say for the pack, in steps; what cannot be read in them is named where they are used. */
export function* gatherFacts(
  workbook: ReadWorkbook,
  stored: ReadSnapshots,
  since: string | undefined,
): Steps<PackFacts> {
  const { contents, tracker } = workbook;
  const known = questionFacts(workbook, stored);
  yield;
  return {
    ...known,
    overrides: overridesOf(workbook),
    ...readDecisions(contents, tracker.settings),
    refused: refusedDecisions(workbook),
    since: yield* sinceSnapshot(workbook, stored, since),
  };
}
