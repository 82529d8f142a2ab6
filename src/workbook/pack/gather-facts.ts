import type { MoneyUnit } from '../../finance/money';
import { standardPolicy } from '../../finance/rag/presets';
import { refKey } from '../../finance/reference';
import { cellText, isErrorValue } from '../cells/cell-value';
import { locatedContents } from '../contents/located-contents';
import type { TableContents, WorkbookContents } from '../contents/table-contents';
import { readMilestones } from '../steering/read-milestones';
import { readOverrides } from '../steering/read-overrides';
import { readPolicy } from '../steering/read-policy';
import type { NamedState, PackFacts } from './pack-facts';
import { readDecisions } from './read-decisions';

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

/** What the tables of a workbook say for the pack; what cannot be read in them is among the tracker's problems. */
export function gatherFacts(
  { tables }: WorkbookContents,
  unit: MoneyUnit,
  history: readonly NamedState[],
  savingsHeadings: PackFacts['savingsHeadings'],
): PackFacts {
  const policy = tables.RagPolicy === undefined ? null : locatedContents(tables.RagPolicy);
  const decisions = tables.Decisions === undefined ? null : locatedContents(tables.Decisions);
  const milestones = tables.Milestones === undefined ? null : locatedContents(tables.Milestones);
  const dated = milestones === null ? null : readMilestones(milestones.table, milestones.cells).milestones;
  const overrides = decisions === null ? null : readOverrides(decisions.table, decisions.cells).overrides;
  return {
    policy: policy === null ? standardPolicy : readPolicy(policy.table, policy.cells, unit).policy,
    projects: projectsOf(tables.Budget),
    milestones: (ref) => dated?.get(refKey(ref)) ?? [],
    overrides: [...(overrides?.values() ?? [])],
    decisions: readDecisions(tables.Decisions, unit),
    history,
    savingsHeadings,
  };
}
