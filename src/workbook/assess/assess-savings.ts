import { formatFinancialYear } from '../../finance/financial-year';
import { assessSaving, type SavingFacts } from '../../finance/rag/assess-saving';
import type { Assessment } from '../../finance/rag/assessment';
import { sizeOfTarget } from '../../finance/savings';
import type { SavingsLine } from '../../finance/savings-line';
import { cannotAssess } from '../../finance/rag/cannot-assess';
import type { Steps } from '../../finance/steps';
import { cellAddress, withSheet } from '../cells/address';
import type { ColumnOf } from '../headings/table-headings';
import { columnsOf, type TableColumns } from '../lines/columns';
import { readSaving, type ReadLine } from '../lines/read-savings';
import { whatStands, type BadCell } from '../lines/row-reader';
import { turnedSignProblem, writtenSign, type WrittenSign } from '../lines/written-sign';
import { savingsCheck } from '../lines/checks/savings-checks';
import { savingsRows } from '../lines/table-lines';
import type { Problem } from '../problem';
import type { AssessedSaving } from '../tracker';
import { assessedTable, type AssessedTableResult } from './assessed-table';
import type { Rules } from './rules';
import type { TableCells } from './snapshot';

type Columns = TableColumns<ColumnOf<'Savings'>>;

/** Why no line can be assessed: the table has no target column for the year. Null when it has one. */
function missingTarget(columns: Columns, { context, isYearKnown }: Rules): string | null {
  return isYearKnown && columns.ofYear('target', context.year) === undefined
    ? `there is no column for the ${formatFinancialYear(context.year)} target`
    : null;
}

function factsOf(line: SavingsLine, unread: readonly BadCell[], rules: Rules): SavingFacts {
  const stage = unread.find(({ column }) => column.field === 'stage');
  const milestones = rules.milestones(line.ref);
  if (stage === undefined) return { milestones };
  const { found, cell } = stage.problem;
  return { milestones, unreadableStage: { found: `${found} in ${cell}`, action: `Correct ${cell}.` } };
}

function assessLine(
  { line, needed, bad: unread }: ReadLine<SavingsLine>,
  rules: Rules,
  noTarget: string | null,
): Assessment {
  const [bad] = needed;
  if (bad !== undefined) return cannotAssess(whatStands(bad), `Correct ${bad.problem.cell}.`);
  if (noTarget !== null) return cannotAssess(noTarget, 'Add the column, or check the financial year in Settings.');
  const scope = { department: line.department, level: null };
  const obstacle = rules.obstacle(['savings shortfall', 'milestone overdue days', 'update age days'], scope);
  return obstacle ?? assessSaving(line, factsOf(line, unread, rules), rules.context);
}

/** The status of a line that does not stand in the table so, such as one that a person is writing. */
export function assessSavingsLine(line: SavingsLine, savings: TableCells | null, rules: Rules): Assessment {
  const noTarget = savings === null ? null : missingTarget(columnsOf<'Savings'>(savings.table), rules);
  return rules.overridden(line.ref, assessLine({ line, row: 0, bad: [], needed: [] }, rules, noTarget));
}

function missingTargetProblem({ table }: TableCells, { context }: Rules): Problem {
  const targets = table.match.columns.filter(({ field }) => field === 'target').map(({ text }) => `“${text}”`);
  return {
    cell: withSheet(table.sheet, cellAddress(table.area.top, table.area.left)),
    kind: 'missing heading',
    found: `targets under ${targets.join(', ')}`,
    expected: `a column headed “${formatFinancialYear(context.year)} Target”, or another financial year in Settings`,
    severity: 'error',
  };
}

/** A savings table with the sign in which its sums are written; those of its lines are positive. */
export interface AssessedSavings extends AssessedTableResult<AssessedSaving> {
  readonly sign: WrittenSign;
}

/**
 * Reads and assesses a savings table, in steps.
 * @param isOneOfSeveral the workbook has other savings tables
 */
export function* assessSavings(source: TableCells, rules: Rules, isOneOfSeveral: boolean): Steps<AssessedSavings> {
  const { table, cells } = source;
  const columns = columnsOf<'Savings'>(table);
  const rows = yield* savingsRows(table, cells);
  const { year, asAt, unit } = rules.context;
  const noTarget = missingTarget(columns, rules);
  const hasTargets = columns.all.some(({ field }) => field === 'target');
  const sign = writtenSign(table, cells, rows.lines);
  const turned = sign < 0 ? columns.all.find(({ field }) => field === 'target') : undefined;
  yield;
  const result = yield* assessedTable<SavingsLine>('Savings', source, {
    rows,
    // A table that lacks references is told by its titles: rows that have moved must be seen before a write.
    keyColumn: columns.plain('ref') ?? columns.plain('title'),
    read: (row) => readSaving(table, cells, row, { current: year, unit, sign, isOneOfSeveral }),
    assess: (read) => rules.overridden(read.line.ref, assessLine(read, rules, noTarget)),
    money: (line) => sizeOfTarget(line, year),
    title: ({ title }) => title,
    check: savingsCheck(table, cells, rows.lines, {
      assessed: noTarget !== null || !rules.isYearKnown ? null : year,
      year,
      years: rules.years,
      asAt,
    }),
    unit,
  });
  const problems = [
    ...(noTarget !== null && hasTargets ? [missingTargetProblem(source, rules)] : []),
    ...(turned === undefined ? [] : [turnedSignProblem(table, turned)]),
  ];
  return { ...result, sign, problems: [...problems, ...result.problems] };
}
