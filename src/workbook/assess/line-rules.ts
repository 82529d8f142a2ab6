import type { BudgetLine } from '../../finance/budget-line';
import type { Milestone } from '../../finance/milestone';
import { assessBudget, type OutturnBasis } from '../../finance/rag/assess-budget';
import type { Assessment, AssessmentContext } from '../../finance/rag/assessment';
import { policyRowFor } from '../../finance/rag/policy-row';
import type { SavingsLine } from '../../finance/savings-line';
import type { ReadWorkbook } from '../assemble-workbook';
import { savingsTableFinder } from '../contents/savings-lines';
import { tableCellsOf } from '../contents/table-cells';
import type { SingleKind, TableContents } from '../contents/table-contents';
import { assessSavingsLine } from './assess-savings';
import { rulesOf } from './rules';
import { settingsOf } from './settle-settings';
import type { Snapshot, TableCells } from './snapshot';

/** What a workbook's savings lines are assessed by, for lines that do not stand in it so. */
export interface LineRules {
  readonly context: AssessmentContext;
  /** The rows of the milestones table of a line. */
  readonly milestones: (ref: string) => readonly Milestone[];
  /** The status that a line would have if it stood in the workbook as it is given; overrides count. */
  readonly assess: (line: SavingsLine) => Assessment;
  /** The same of a budget line, by what its outturn rests on. */
  readonly assessBudget: (line: BudgetLine, basis: OutturnBasis) => Assessment;
  /** The savings tables without a column for the day of updates: of their lines nobody can tell how old these are. */
  readonly undated: readonly TableContents[];
  /** After more days than these an update of the line is stale; null where no day of updates is known. */
  readonly maxAge: (line: SavingsLine) => number | null;
}

/** How old an update may be where the policy does not say: a month and the days in which it is written up. */
const usualAge = 45;

function snapshotOf({ contents }: ReadWorkbook): Snapshot {
  const read = (kind: SingleKind): TableCells | null => {
    const table = contents.tables[kind];
    return table === undefined ? null : tableCellsOf(table);
  };
  return {
    savings: contents.savings.map(tableCellsOf),
    budget: read('Budget'),
    settings: read('Settings'),
    policy: read('RagPolicy'),
    decisions: read('Decisions'),
    milestones: read('Milestones'),
    controlTotals: read('ControlTotals'),
    // What the outturn of a budget line rests on is given with it.
    monthEnd: {},
  };
}

/** The rules of a workbook as it was read. */
export function lineRulesOf(workbook: ReadWorkbook): LineRules {
  const snapshot = snapshotOf(workbook);
  const { savings } = workbook.contents;
  const tableOf = savingsTableFinder(workbook.contents);
  const sourceOf = (ref: string): TableCells | null => {
    const table = tableOf(ref);
    return table === undefined ? null : (snapshot.savings[savings.indexOf(table)] ?? null);
  };
  // Where the workbook does not say a date, its tracker has today's.
  const rules = rulesOf(snapshot, settingsOf(snapshot, workbook.tracker.settings.asAt));
  const dated = savings.filter(({ columns }) => columns.some(({ field }) => field === 'updated'));
  const ageAllowed = (department: string | null): number =>
    policyRowFor(rules.context.policy, 'update age days', { department, level: null })?.amber.sum ?? usualAge;
  return {
    context: rules.context,
    milestones: (ref) => rules.milestones(ref),
    assess: (line) => assessSavingsLine(line, sourceOf(line.ref), rules),
    assessBudget: (line, basis) =>
      rules.overridden(
        line.ref,
        rules.obstacle(['budget overspend'], line) ?? assessBudget(line, rules.context, basis),
      ),
    undated: savings.filter((table) => !dated.includes(table)),
    maxAge: ({ ref, department }) => (dated.some((table) => table === tableOf(ref)) ? ageAllowed(department) : null),
  };
}
