import type { BudgetLine } from '../../finance/budget-line';
import { assessBudget } from '../../finance/rag/assess-budget';
import type { Assessment } from '../../finance/rag/assessment';
import { cannotAssess } from '../../finance/rag/cannot-assess';
import { columnsOf } from '../lines/columns';
import { budgetKeyColumn, readBudget } from '../lines/read-budget';
import type { ReadLine } from '../lines/read-savings';
import { whatStands } from '../lines/row-reader';
import { missingOfBudget } from '../lines/missing-figures';
import { rowsOf } from '../lines/table-rows';
import type { TrackerSettings } from '../settings';
import type { AssessedBudget } from '../tracker';
import { assessedTable, type AssessedTableResult } from './assessed-table';
import type { Rules } from './rules';
import type { TableCells } from './snapshot';

const wordFields = ['service', 'department', 'level', 'kind'];
const figureFields = ['budget', 'grossBudget', 'committed', 'forecast', 'variance', 'period'];

function assessLine({ line, needed }: ReadLine<BudgetLine>, rules: Rules): Assessment {
  const [bad] = needed;
  if (bad !== undefined) return cannotAssess(whatStands(bad), `Correct ${bad.problem.cell}.`);
  return rules.obstacle(['budget overspend'], line) ?? assessBudget(line, rules.context);
}

/** Reads and assesses the budget table. */
export function assessBudgets(
  source: TableCells,
  rules: Rules,
  settings: TrackerSettings,
): AssessedTableResult<AssessedBudget> {
  const { table, cells } = source;
  const columns = columnsOf<'Budget'>(table);
  const key = budgetKeyColumn(columns);
  const rows = rowsOf(table, cells, {
    key: key?.column ?? null,
    keyHeading: key?.text ?? '',
    words: columns.all
      .filter(({ field, column }) => wordFields.includes(field) && column !== key?.column)
      .map(({ column }) => column),
    figures: columns.all.filter(({ field }) => figureFields.includes(field)).map(({ column }) => column),
  });
  return assessedTable<BudgetLine>('Budget', source, {
    rows,
    keyColumn: key,
    read: (row) => readBudget(table, cells, row, settings),
    assess: (read) => rules.overridden(read.line.ref, assessLine(read, rules)),
    money: (line) => Math.abs(line.budget ?? 0),
    missing: (read) => (rules.isYearKnown ? missingOfBudget(table, read, settings) : null),
    unit: settings.unit,
  });
}
