import type { BudgetLine } from '../../finance/budget-line';
import { assessBudget } from '../../finance/rag/assess-budget';
import type { Assessment } from '../../finance/rag/assessment';
import { cannotAssess } from '../../finance/rag/cannot-assess';
import { lineAlone } from '../../finance/month-end/unforecast';
import type { Steps } from '../../finance/steps';
import { columnsOf } from '../lines/columns';
import { budgetKeyColumn, readBudget } from '../lines/read-budget';
import type { ReadLine } from '../lines/read-savings';
import { RowReader, whatStands } from '../lines/row-reader';
import { departmentCheck } from '../lines/checks/entries';
import { missingOfBudget } from '../lines/checks/missing-figures';
import { budgetRows } from '../lines/table-lines';
import type { InputsOf, KnownOfLine } from '../month-end/line-inputs';
import type { BudgetDetails } from '../month-end/month-end';
import { readBudgetDetails } from '../month-end/read/budget-details';
import type { TrackerSettings } from '../settings';
import type { AssessedBudget } from '../tracker';
import { assessedTable, type AssessedTableResult } from './assessed-table';
import type { Rules } from './rules';
import type { TableCells } from './snapshot';

/** What the budget table is assessed by besides the rules. */
export interface BudgetKnowledge {
  readonly inputsOf: InputsOf;
  /** The actuals by period of a line whose table has no columns for them. */
  readonly actualsOf: (line: BudgetLine) => BudgetLine['actuals'];
  /** Its closing adjustments; null where it has none. */
  readonly closingOf: (line: BudgetLine) => number | null;
}

/** A budget line as the month-end takes it on. */
export interface BegunLine extends KnownOfLine {
  readonly details: BudgetDetails;
}

/** The assessed budget table, and its lines for the month-end in the same order. */
export interface AssessedBudgets extends AssessedTableResult<AssessedBudget> {
  readonly begun: readonly BegunLine[];
}

/** Reads and assesses the budget table, in steps. */
export function* assessBudgets(
  source: TableCells,
  rules: Rules,
  settings: TrackerSettings,
  { inputsOf, actualsOf, closingOf }: BudgetKnowledge,
): Steps<AssessedBudgets> {
  const { table, cells } = source;
  const columns = columnsOf<'Budget'>(table);
  const rows = budgetRows(table, cells);
  const department = departmentCheck(table, cells, rows.lines, columns.plain('department'));
  const hasPeriods = columns.all.some(({ period }) => period !== null);
  const begun = new Map<BudgetLine, BegunLine>();
  const inputsFor = (line: BudgetLine) => begun.get(line)?.inputs ?? lineAlone(line);
  const read = (row: number): ReadLine<BudgetLine> => {
    const found = readBudget(table, cells, row, settings);
    const line = hasPeriods ? found.line : { ...found.line, actuals: actualsOf(found.line) };
    const details = readBudgetDetails(new RowReader(table.sheet, cells, row), columns, settings);
    begun.set(line, { details, ...inputsOf(line, details.profile, closingOf(found.line)) });
    return { ...found, line };
  };
  const assess = ({ line, needed }: ReadLine<BudgetLine>): Assessment => {
    const [bad] = needed;
    if (bad !== undefined) return cannotAssess(whatStands(bad), `Correct ${bad.problem.cell}.`);
    const basis = { inputs: inputsFor(line), ...settings.monthEnd };
    return rules.obstacle(['budget overspend'], line) ?? assessBudget(line, rules.context, basis);
  };
  const assessed = yield* assessedTable<BudgetLine>('Budget', source, {
    rows,
    keyColumn: budgetKeyColumn(columns),
    read,
    assess: (one) => rules.overridden(one.line.ref, assess(one)),
    money: (line) => Math.abs(line.budget ?? 0),
    title: ({ service }) => service,
    check: (one) => {
      const missing = rules.isYearKnown ? missingOfBudget(table, one, inputsFor(one.line), settings) : null;
      return [...department(one.row), ...(missing === null ? [] : [missing])];
    },
    unit: settings.unit,
  });
  return { ...assessed, begun: assessed.lines.flatMap(({ line }) => begun.get(line) ?? []) };
}
