import type { FinancialYear } from '../../finance/financial-year';
import type { GapTable } from '../../finance/gap/gap-table';
import { groupBy } from '../../finance/group-by';
import { convertMoney } from '../../finance/money';
import { parseMoney } from '../../finance/parse-number';
import { refKey } from '../../finance/reference';
import { yearOfSaving } from '../../finance/savings';
import { addUp } from '../../finance/tidy';
import type { ReadWorkbook } from '../assemble-workbook';
import { isBlank } from '../cells/cell-value';
import { moneyCellsOf } from '../contents/savings-cells';
import { savingsTableFinder } from '../contents/savings-lines';
import type { CellEdit, EditPlan } from '../edits/edit-plan';
import { mapInSteps, type Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { newOf } from './savings-rows';
import { targetColumn } from './target-cells';

/** How the targets of a line change by the years of a gap, in the unit of the gap: after − before, as a saving. */
export interface TargetMove {
  readonly saving: AssessedSaving;
  readonly byYear: readonly number[];
}

/** Tells what the target of a line is in the workbook's unit, as a saving, once an edit is written; null for none. */
function afterwards({ contents, tracker: { settings } }: ReadWorkbook) {
  const money = moneyCellsOf(contents, settings);
  const tableOf = savingsTableFinder(contents);
  return ({ line }: AssessedSaving, year: FinancialYear, edit: CellEdit): number | null => {
    const { to } = edit.shows ?? edit;
    if (to !== undefined && isBlank(to)) return null;
    const table = tableOf(line.ref);
    const column = table === undefined ? undefined : targetColumn({ table, current: settings.year }, year);
    const written = parseMoney(to, column?.unit ?? settings.unit);
    // What one of the workbook's unit is written as: the column's unit and the table's sign.
    const factor = Number(money(line.ref)('target', year, 1).to);
    return written.ok ? addUp([written.value / factor]) : yearOfSaving(line, year).target;
  };
}

/** What a plan does to targets, line by line: only lines whose new savings in the years of a gap change. In steps. */
export function* targetMoves(
  workbook: ReadWorkbook,
  plan: EditPlan,
  { years, unit, rows }: GapTable,
): Steps<readonly TargetMove[]> {
  const { settings, savings } = workbook.tracker;
  const targets = plan.edits.filter(({ table, field }) => table === 'Savings' && field === 'target');
  if (targets.length === 0) return [];
  const editsOf = groupBy(targets, ({ ref }) => refKey(ref));
  const targetAfter = afterwards(workbook);
  yield;
  const isCumulative = settings.targetsByYearMean === 'cumulative';
  const stated = rows.find(({ type }) => type === 'savings table');
  const moves = yield* mapInSteps(savings, (saving): TargetMove[] => {
    const edits = editsOf.get(refKey(saving.line.ref));
    if (edits === undefined) return [];
    const after = (year: FinancialYear): number | null => {
      const edit = edits.find((one) => (one.year ?? settings.year).startYear === year.startYear);
      return edit === undefined ? yearOfSaving(saving.line, year).target : targetAfter(saving, year, edit);
    };
    const change = (year: FinancialYear): number =>
      addUp([after(year) ?? 0, -(yearOfSaving(saving.line, year).target ?? 0)]);
    const byYear = years.map((year, at) => {
      // In a year in which no line has a target, before or after, the savings table says nothing.
      const isSaid = (stated?.amounts[at] ?? null) !== null || after(year) !== null;
      return isSaid ? convertMoney(newOf(change, year, isCumulative), settings.unit, unit) : 0;
    });
    return byYear.every((one) => one === 0) ? [] : [{ saving, byYear }];
  });
  return moves.flat();
}
