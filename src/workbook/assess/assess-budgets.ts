import type { BudgetLine } from '../../finance/budget-line';
import { assessBudget } from '../../finance/rag/assess-budget';
import type { Assessment } from '../../finance/rag/assessment';
import { cannotAssess } from '../../finance/rag/cannot-assess';
import { columnsOf } from '../lines/columns';
import { budgetKeyColumn, readBudget } from '../lines/read-budget';
import type { ReadLine } from '../lines/read-savings';
import { whatStands } from '../lines/row-reader';
import { missingOfBudget } from '../lines/missing-figures';
import { budgetRows } from '../lines/table-lines';
import type { TrackerSettings } from '../settings';
import type { Steps } from '../steps';
import type { AssessedBudget } from '../tracker';
import { assessedTable, type AssessedTableResult } from './assessed-table';
import type { Rules } from './rules';
import type { TableCells } from './snapshot';

function assessLine({ line, needed }: ReadLine<BudgetLine>, rules: Rules): Assessment {
  const [bad] = needed;
  if (bad !== undefined) return cannotAssess(whatStands(bad), `Correct ${bad.problem.cell}.`);
  return rules.obstacle(['budget overspend'], line) ?? assessBudget(line, rules.context);
}

/** Reads and assesses the budget table, in steps. */
export function* assessBudgets(
  source: TableCells,
  rules: Rules,
  settings: TrackerSettings,
): Steps<AssessedTableResult<AssessedBudget>> {
  const { table, cells } = source;
  const columns = columnsOf<'Budget'>(table);
  return yield* assessedTable<BudgetLine>('Budget', source, {
    rows: budgetRows(table, cells),
    keyColumn: budgetKeyColumn(columns),
    read: (row) => readBudget(table, cells, row, settings),
    assess: (read) => rules.overridden(read.line.ref, assessLine(read, rules)),
    money: (line) => Math.abs(line.budget ?? 0),
    title: ({ service }) => service,
    missing: (read) => (rules.isYearKnown ? missingOfBudget(table, read, settings) : null),
    unit: settings.unit,
  });
}
