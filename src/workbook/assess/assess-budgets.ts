import type { BudgetLine } from '../../finance/budget-line';
import { assessBudget } from '../../finance/rag/assess-budget';
import type { Assessment } from '../../finance/rag/assessment';
import { cannotAssess } from '../../finance/rag/cannot-assess';
import type { Steps } from '../../finance/steps';
import { columnsOf } from '../lines/columns';
import { budgetKeyColumn, readBudget } from '../lines/read-budget';
import type { ReadLine } from '../lines/read-savings';
import { whatStands } from '../lines/row-reader';
import { departmentCheck } from '../lines/checks/entries';
import { missingOfBudget } from '../lines/checks/missing-figures';
import { budgetRows } from '../lines/table-lines';
import type { TrackerSettings } from '../settings';
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
  const rows = budgetRows(table, cells);
  const department = departmentCheck(table, cells, rows.lines, columns.plain('department'));
  return yield* assessedTable<BudgetLine>('Budget', source, {
    rows,
    keyColumn: budgetKeyColumn(columns),
    read: (row) => readBudget(table, cells, row, settings),
    assess: (read) => rules.overridden(read.line.ref, assessLine(read, rules)),
    money: (line) => Math.abs(line.budget ?? 0),
    title: ({ service }) => service,
    check: (read) => {
      const missing = rules.isYearKnown ? missingOfBudget(table, read, settings) : null;
      return [...department(read.row), ...(missing === null ? [] : [missing])];
    },
    unit: settings.unit,
  });
}
