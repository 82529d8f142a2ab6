import { statesIn } from '../../finance/review/snapshots';
import type { ReadWorkbook } from '../assemble-workbook';
import { lineRulesOf } from '../assess/line-rules';
import { cellText, isErrorValue } from '../cells/cell-value';
import type { TableContents } from '../contents/table-contents';
import { overridesOf } from '../decisions/overrides';
import { readDecisions } from '../decisions/read-decisions';
import { snapshotsOf } from '../snapshots/read-snapshots';
import { sinceSnapshot } from '../snapshots/since-snapshot';
import type { PackFacts } from './pack-facts';

/** The projects that the budget names, each once: one may have a budget and no saving. */
function projectsOf(budget: TableContents | undefined): string[] {
  const at = budget?.columns.findIndex(({ field }) => field === 'project') ?? -1;
  if (budget === undefined || at < 0) return [];
  const named = budget.rows
    .filter(({ kind }) => kind === 'line')
    .map(({ cells }) => cells[at]?.value ?? '')
    .filter((value) => !isErrorValue(value))
    .map(cellText);
  return [...new Set(named.filter((name) => name !== ''))];
}

/** What the tables of a workbook say for the pack; what cannot be read in them is named where they are used. */
export function gatherFacts(workbook: ReadWorkbook, since: string | undefined): PackFacts {
  const { contents, tracker } = workbook;
  const { rows } = snapshotsOf(contents, tracker.settings);
  const rules = lineRulesOf(workbook);
  return {
    assessment: rules.context,
    projects: projectsOf(contents.tables.Budget),
    milestones: (ref) => rules.milestones(ref),
    overrides: overridesOf(workbook),
    decisions: readDecisions(contents, tracker.settings).decisions,
    history: statesIn(rows),
    since: sinceSnapshot(workbook, since),
  };
}
