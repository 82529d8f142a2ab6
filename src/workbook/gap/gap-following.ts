import { formatFinancialYear } from '../../finance/financial-year';
import { followSavings, type SavingsMove } from '../../finance/gap/follow-savings';
import { detectInSteps } from '../../finance/gap/detect-convention';
import { type GapLine, type GapTable, isLineOf } from '../../finance/gap/gap-table';
import { groupBy } from '../../finance/group-by';
import { convertMoney } from '../../finance/money';
import { refKey } from '../../finance/reference';
import { groupKey } from '../../finance/rollup/groups';
import { addUp } from '../../finance/tidy';
import type { ReadWorkbook } from '../assemble-workbook';
import { writtenSum } from '../cells/written-sum';
import { moneyCellsOf } from '../contents/savings-cells';
import type { TableContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { cellOf } from '../edits/look-up';
import { planEditsInSteps } from '../edits/plan-edits';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { gapReading } from './gap-reading';
import { yearColumns } from './gap-years';

/** How the targets of a line change by the years of a gap, in the unit of the gap: after − before, as a saving. */
interface TargetMove {
  readonly saving: AssessedSaving;
  readonly byYear: readonly number[];
}

/** What a plan does to targets, line by line. */
function targetMoves(workbook: ReadWorkbook, plan: EditPlan, { years, unit }: GapTable): readonly TargetMove[] {
  const { settings, savings } = workbook.tracker;
  const money = moneyCellsOf(workbook.contents, settings);
  const targets = plan.edits.filter(({ table, field }) => table === 'Savings' && field === 'target');
  return [...groupBy(targets, ({ ref }) => refKey(ref))].flatMap(([key, edits]): TargetMove[] => {
    const saving = savings.find(({ line }) => refKey(line.ref) === key);
    if (saving === undefined) return [];
    const changes = years.map((year) => {
      const own = edits.filter((edit) => (edit.year ?? settings.year).startYear === year.startYear);
      // What one of the workbook's unit is written as: the column's unit and the table's sign.
      const factor = Number(money(saving.line.ref)('target', year, 1).to);
      const sum = addUp(own.map(({ from, to }) => (Number(to) - Number(from)) / factor));
      return convertMoney(sum, settings.unit, unit);
    });
    const isCumulative = settings.targetsByYearMean === 'cumulative';
    const byYear = isCumulative ? changes.map((one, at) => addUp([one, -(changes[at - 1] ?? 0)])) : changes;
    return byYear.every((one) => one === 0) ? [] : [{ saving, byYear }];
  });
}

/** The line of the gap that a saving stands in: the only one of savings, else the one that is called as it, or has its status. */
function rowOf({ rows }: GapTable, { line, assessment }: AssessedSaving): number | null {
  const lines = rows.flatMap((row, place) => (isLineOf(row, ['Savings']) ? [{ row, place }] : []));
  const [only, ...others] = lines;
  if (others.length === 0) return only?.place ?? null;
  const named = [line.ref, line.title, line.project, line.department, line.theme].map((name) => groupKey(name ?? ''));
  const isIts = ({ name, status }: GapLine): boolean =>
    named.includes(groupKey(name)) || (status !== null && status === assessment.status);
  const [its, ...more] = lines.filter(({ row }) => isIts(row));
  return its === undefined || more.length > 0 ? null : its.place;
}

const notFollowed = (table: GapTable, { saving, byYear }: TargetMove): Problem => ({
  cell: table.rows.find((row) => isLineOf(row, ['Savings']))?.cells[0] ?? '',
  kind: 'unusual value',
  found: `several lines of savings in the gap table, and none that is ${saving.line.ref} or is called as it`,
  expected: `the change of its targets in one of them by hand: ${table.years
    .flatMap((year, at) => (byYear[at] === 0 ? [] : [`${byYear[at] ?? 0} in ${formatFinancialYear(year)}`]))
    .join(', ')}; until then the gap does not agree with the savings table`,
  severity: 'warning',
});

/** What writes figures into the cells of the gap table that hold constants; formulas follow by themselves. */
function gapRequests(source: TableContents, table: GapTable, figures: ReturnType<typeof followSavings>): EditRequest[] {
  const places = new Map(
    source.rows.flatMap((row) =>
      yearColumns(source).map((column) => [cellOf(source, row.row, column.column), { row, column }] as const),
    ),
  );
  return figures.flatMap(({ row, year, amount }): EditRequest[] => {
    const found = places.get(table.rows[row]?.cells[year] ?? '');
    if (found === undefined) return [];
    const { row: line, column } = found;
    if (line.cells[source.columns.indexOf(column)]?.isFormula === true) return [];
    const to = writtenSum(amount, table.unit, column);
    const why = 'The targets of the savings table change.';
    return [{ request: 'edit cell', table: 'Gap', ref: line.key, field: 'amount', year: column.year, to, why }];
  });
}

/**
 * A plan that changes targets, with what follows of them in the gap table: the cells that somebody typed there and that agreed
 * with the savings table before. Formulas are never touched. Unchanged where the workbook has no gap table, or it is in another
 * unit than the savings table. In steps.
 */
export function* withGapFollowing(workbook: ReadWorkbook, plan: EditPlan): Steps<EditPlan> {
  const { Gap: source } = workbook.contents.tables;
  if (source === undefined || plan.obstacle !== null) return plan;
  const reading = gapReading(workbook);
  if (!reading.ok || reading.value.beside.apart !== null) return plan;
  const { table, given } = reading.value;
  const targets = targetMoves(workbook, plan, table);
  if (targets.length === 0) return plan;
  const { convention } = yield* detectInSteps(table, given);
  const placed = targets.map((move) => ({ ...move, row: rowOf(table, move.saving) }));
  const moves = placed.flatMap(({ row, byYear }): SavingsMove[] => (row === null ? [] : [{ row, byYear }]));
  const left = placed.filter(({ row }) => row === null).map((move) => notFollowed(table, move));
  const requests = gapRequests(source, table, followSavings(table, convention, moves));
  const gap = yield* planEditsInSteps({ title: plan.title, contents: plan.contents, requests });
  return {
    ...plan,
    edits: [...plan.edits, ...gap.edits],
    problems: [...plan.problems, ...gap.problems, ...left],
  };
}
