import { budgetLineName, type BudgetLine } from '../../finance/budget-line';
import { assessBudget } from '../../finance/rag/assess-budget';
import type { Assessment } from '../../finance/rag/assessment';
import { cannotAssess } from '../../finance/rag/cannot-assess';
import { lineAlone } from '../../finance/month-end/unforecast';
import { refKey } from '../../finance/reference';
import type { Steps } from '../../finance/steps';
import { columnsOf } from '../lines/columns';
import { budgetKeyColumn, readBudget } from '../lines/read-budget';
import { readReference } from '../lines/reference';
import type { ReadLine } from '../lines/read-savings';
import { RowReader, whatStands } from '../lines/row-reader';
import { departmentCheck } from '../lines/checks/entries';
import { missingOfBudget } from '../lines/checks/missing-figures';
import { budgetRows } from '../lines/table-lines';
import { doubledCodes } from '../month-end/doubled-codes';
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

const noActuals: BudgetLine['actuals'] = Array.from({ length: 12 }, () => null);

/**
 * Reads and assesses the budget table, in steps. Of a code that several lines have, none of them gets what stands in Actuals
 * alone.
 */
export function* assessBudgets(
  source: TableCells,
  rules: Rules,
  settings: TrackerSettings,
  { inputsOf, actualsOf, closingOf }: BudgetKnowledge,
): Steps<AssessedBudgets> {
  const { table, cells } = source;
  const columns = columnsOf<'Budget'>(table);
  const rows = yield* budgetRows(table, cells);
  const department = departmentCheck(table, cells, rows.lines, columns.plain('department'));
  const hasPeriods = columns.all.some(({ period }) => period !== null);
  const keyColumn = budgetKeyColumn(columns);
  const doubled = yield* doubledCodes(rows.lines, (row) =>
    readReference(new RowReader(table.sheet, cells, row), keyColumn),
  );
  const begun = new Map<BudgetLine, BegunLine>();
  const inputsFor = (line: BudgetLine) => begun.get(line)?.inputs ?? lineAlone(line);
  const read = (row: number): ReadLine<BudgetLine> => {
    const found = readBudget(table, cells, row, settings);
    const isDoubled = doubled.has(refKey(found.line.ref));
    const imported = hasPeriods ? found.line.actuals : isDoubled ? noActuals : actualsOf(found.line);
    const line: BudgetLine = { ...found.line, actuals: imported };
    const closing = isDoubled ? null : closingOf(found.line);
    const details = readBudgetDetails(new RowReader(table.sheet, cells, row), columns, settings);
    begun.set(line, { details, ...inputsOf(line, details.profile, closing) });
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
    keyColumn,
    read,
    assess: (one) => rules.overridden(one.line.ref, assess(one)),
    money: (line) => Math.abs(line.budget ?? 0),
    title: budgetLineName,
    check: (one) => {
      const missing = rules.isYearKnown ? missingOfBudget(table, one, inputsFor(one.line), settings) : null;
      return [...department(one.row), ...(missing === null ? [] : [missing])];
    },
    unit: settings.unit,
  });
  return { ...assessed, begun: assessed.lines.flatMap(({ line }) => begun.get(line) ?? []) };
}
