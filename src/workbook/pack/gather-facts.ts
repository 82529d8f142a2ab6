import { groupBy } from '../../finance/group-by';
import { refKey } from '../../finance/reference';
import { historiesIn } from '../../finance/review/snapshots';
import type { ReadWorkbook } from '../assemble-workbook';
import { lineRulesOf } from '../assess/line-rules';
import { refusedDecisions } from '../decisions/decision-problems';
import { overridesOf } from '../decisions/overrides';
import { readDecisions } from '../decisions/read-decisions';
import { sinceSnapshot } from '../snapshots/since-snapshot';
import type { ReadSnapshots, SinceSnapshot } from '../snapshots/snapshot-review';
import type { Steps } from '../steps';
import type { PackFacts, QuestionFacts } from './pack-facts';

/**
 * What questions about a line rest on besides the line.
 * @param since what has happened since the snapshot that is compared with; null where that is not known
 */
export function questionFacts(
  workbook: ReadWorkbook,
  { rows }: ReadSnapshots,
  since: SinceSnapshot | null,
): QuestionFacts {
  const rules = lineRulesOf(workbook);
  const quiet = groupBy(
    (since?.quiet ?? []).flatMap((change) => change.refs.map((ref) => ({ key: refKey(ref), change }))),
    ({ key }) => key,
  );
  return {
    assessment: rules.context,
    milestones: (ref) => rules.milestones(ref),
    history: historiesIn(rows),
    quiet: (ref) => (quiet.get(refKey(ref)) ?? []).map(({ change }) => change),
  };
}

/** What the tables of a workbook say for the pack, in steps; what cannot be read in them is named where they are used. */
export function* gatherFacts(
  workbook: ReadWorkbook,
  stored: ReadSnapshots,
  since: string | undefined,
): Steps<PackFacts> {
  const { contents, tracker } = workbook;
  const compared = yield* sinceSnapshot(workbook, stored, since);
  yield;
  const decisions = readDecisions(contents, tracker.settings);
  yield;
  const refused = yield* refusedDecisions(workbook, decisions);
  return {
    ...questionFacts(workbook, stored, compared),
    overrides: overridesOf(workbook),
    ...decisions,
    refused,
    since: compared,
  };
}
