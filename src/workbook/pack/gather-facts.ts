import { statesIn } from '../../finance/review/snapshots';
import type { ReadWorkbook } from '../assemble-workbook';
import { lineRulesOf } from '../assess/line-rules';
import { overridesOf } from '../decisions/overrides';
import { readDecisions } from '../decisions/read-decisions';
import { snapshotsOf } from '../snapshots/read-snapshots';
import { sinceSnapshot } from '../snapshots/since-snapshot';
import type { PackFacts } from './pack-facts';

/** What the tables of a workbook say for the pack; what cannot be read in them is named where they are used. */
export function gatherFacts(workbook: ReadWorkbook, since: string | undefined): PackFacts {
  const { contents, tracker } = workbook;
  const { rows } = snapshotsOf(contents, tracker.settings);
  const rules = lineRulesOf(workbook);
  return {
    assessment: rules.context,
    milestones: (ref) => rules.milestones(ref),
    overrides: overridesOf(workbook),
    decisions: readDecisions(contents, tracker.settings).decisions,
    history: statesIn(rows),
    since: sinceSnapshot(workbook, since),
  };
}
