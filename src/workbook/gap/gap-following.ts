import { formatFinancialYear } from '../../finance/financial-year';
import { detectInSteps } from '../../finance/gap/detect-convention';
import { type FollowingFigures, followSavings, type SavingsMove } from '../../finance/gap/follow-savings';
import { type GapLine, type GapTable, isLineOf } from '../../finance/gap/gap-table';
import type { GapCell } from '../../finance/gap/linear';
import { groupKey } from '../../finance/rollup/groups';
import type { ReadWorkbook } from '../assemble-workbook';
import { writtenSum } from '../cells/written-sum';
import type { TableContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { cellOf } from '../edits/look-up';
import { planEditsInSteps } from '../edits/plan-edits';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { gapTableInSteps } from './gap-reading';
import { yearColumns } from './gap-years';
import { type TargetMove, targetMoves } from './target-moves';

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

/** What does not hold any more and is left to the reader. */
const stillOpen = (table: GapTable, { name, year }: FollowingFigures['left'][number]): Problem => ({
  cell: table.rows.find((row) => isLineOf(row, ['Savings']))?.cells[year] ?? '',
  kind: 'unusual value',
  found: `“${name}” in ${formatFinancialYear(table.years[year] ?? { startYear: 0 })} will not hold once the targets change`,
  expected:
    'the gap table put right by hand: no figure of it could be told to follow the targets. The gap names the cells that are off',
  severity: 'warning',
});

/** Finds the cell of a gap table that a figure of it stands in. */
function placesIn(source: TableContents, table: GapTable) {
  const places = new Map(
    source.rows.flatMap((row) =>
      yearColumns(source).map((column) => [cellOf(source, row.row, column.column), { row, column }] as const),
    ),
  );
  return ({ row, year }: GapCell) => {
    const place = places.get(table.rows[row]?.cells[year] ?? '');
    if (place === undefined) return undefined;
    return { ...place, isFormula: place.row.cells[source.columns.indexOf(place.column)]?.isFormula === true };
  };
}

/** What writes figures into the cells of the gap table that hold constants; formulas follow by themselves. */
const gapRequests = (
  { unit }: GapTable,
  placeOf: ReturnType<typeof placesIn>,
  figures: FollowingFigures['figures'],
): EditRequest[] =>
  figures.flatMap(({ amount, ...cell }): EditRequest[] => {
    const place = placeOf(cell);
    if (place === undefined || place.isFormula) return [];
    const to = writtenSum(amount, unit, place.column);
    const { row, column } = place;
    const why = 'The targets of the savings table change.';
    return [{ request: 'edit cell', table: 'Gap', ref: row.key, field: 'amount', year: column.year, to, why }];
  });

/**
 * A plan that changes targets, with what follows of them in the gap table: the cells that somebody typed there and that agreed
 * with the savings table before. Formulas are never touched. Unchanged where the workbook has no gap table, or it is in another
 * unit than the savings table. In steps.
 */
export function* withGapFollowing(workbook: ReadWorkbook, plan: EditPlan): Steps<EditPlan> {
  if (workbook.contents.tables.Gap === undefined || plan.obstacle !== null) return plan;
  const reading = yield* gapTableInSteps(workbook);
  if (!reading.ok || reading.value.apart.length > 0) return plan;
  const { source, table, given } = reading.value;
  const targets = yield* targetMoves(workbook, plan, table);
  if (targets.length === 0) return plan;
  const { convention } = yield* detectInSteps(table, given);
  const placed = targets.map((move) => ({ ...move, row: rowOf(table, move.saving) }));
  const moves = placed.flatMap(({ row, byYear }): SavingsMove[] => (row === null ? [] : [{ row, byYear }]));
  const unplaced = placed.filter(({ row }) => row === null).map((move) => notFollowed(table, move));
  const placeOf = placesIn(source, table);
  const { figures, left } = followSavings(table, convention, moves, (cell) => placeOf(cell)?.isFormula === true);
  const requests = gapRequests(table, placeOf, figures);
  const gap = yield* planEditsInSteps({ title: plan.title, contents: plan.contents, requests });
  return {
    ...plan,
    edits: [...plan.edits, ...gap.edits],
    problems: [...plan.problems, ...gap.problems, ...unplaced, ...left.map((one) => stillOpen(table, one))],
  };
}
