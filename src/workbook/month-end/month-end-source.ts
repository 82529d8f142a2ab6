import type { Steps } from '../../finance/steps';
import { checkVirements, type VirementCheck } from '../../finance/virements/check-virements';
import type { AssessedBudgets, BegunLine } from '../assess/assess-budgets';
import type { TableCells } from '../assess/snapshot';
import { columnsOf } from '../lines/columns';
import type { Problem } from '../problem';
import type { TrackerSettings } from '../settings';
import { budgetProblems } from './budget-problems';
import type { MonthEndTables } from './month-end-tables';

/** What the month-end of a workbook is made of: read once, for the statuses and for the month-end. */
export interface MonthEndSource {
  readonly tables: MonthEndTables;
  /** One for each budget line, in the order of the tracker's. */
  readonly lines: readonly BegunLine[];
  readonly virements: VirementCheck;
  /** What cannot be read, or does not agree, in the tables of the month-end. */
  readonly problems: readonly Problem[];
}

/** Holds the tables of the month-end against the budget, in steps; without a budget only what cannot be read is said. */
export function* monthEndSource(
  tables: MonthEndTables,
  budget: { readonly source: TableCells; readonly assessed: AssessedBudgets } | null,
  { year, period, unit, monthEnd: { limits } }: TrackerSettings,
): Steps<MonthEndSource> {
  const rules = { year, unit, limits };
  if (budget === null) {
    return {
      tables,
      lines: [],
      virements: yield* checkVirements([], { ...rules, budgets: [] }),
      problems: tables.problems,
    };
  }
  const { begun, lines } = budget.assessed;
  const together = lines.flatMap((assessed, place) => {
    const one = begun[place];
    return one === undefined ? [] : [{ ...one, assessed }];
  });
  yield;
  const virements = yield* checkVirements(tables.virements, {
    ...rules,
    budgets: together.map(({ assessed: { line }, details }) => ({
      code: line.ref,
      kind: line.kind,
      budget: line.budget,
      original: details.original,
    })),
  });
  yield;
  const problems = yield* budgetProblems({
    budget: budget.source,
    columns: columnsOf<'Budget'>(budget.source.table),
    begun: together,
    tables,
    virements,
    unit,
    period,
  });
  return { tables, lines: begun, virements, problems: [...tables.problems, ...problems] };
}
