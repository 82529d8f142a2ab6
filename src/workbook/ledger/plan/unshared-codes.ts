import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import type { Steps } from '../../../finance/steps';
import type { TableContents } from '../../contents/table-contents';
import type { EditPlan } from '../../edits/edit-plan';
import { cellOf, columnNamed } from '../../edits/look-up';
import { withSheet } from '../../cells/address';
import { doubledProblems } from '../../month-end/doubled-codes';
import type { Problem } from '../../problem';
import type { AssessedBudget } from '../../tracker';
import type { PeriodFigure } from './budget-requests';

/** The lines of the budget as they stand once what is planned is written; what is meant and refused is not. */
function standingAfter(
  budget: readonly AssessedBudget[],
  figures: readonly PeriodFigure[],
  { edits }: Pick<EditPlan, 'edits'>,
): readonly AssessedBudget[] {
  const planned = new Set(edits.map(({ place }) => withSheet(place.sheet, place.address)));
  const after = new Map<number, (number | null)[]>();
  for (const { assessed, period, at, figure } of figures) {
    if (!planned.has(at)) continue;
    const actuals = after.get(assessed.row) ?? [...assessed.line.actuals];
    actuals[period - 1] = figure;
    after.set(assessed.row, actuals);
  }
  return budget.map((one) => ({ ...one, line: { ...one.line, actuals: after.get(one.row) ?? one.line.actuals } }));
}

/**
 * The codes of several lines of the budget that do not come to what an import has for them, once what is planned is written.
 * In steps.
 * @param figures what the import means to write into the periods of the budget
 */
export function unsharedCodes(
  { replacement: actuals, unit }: ImportPlan,
  { table, budget }: { readonly table: TableContents; readonly budget: readonly AssessedBudget[] },
  figures: readonly PeriodFigure[],
  planned: Pick<EditPlan, 'edits'>,
): Steps<readonly Problem[]> {
  const key = columnNamed(table, { field: 'code' }) ?? columnNamed(table, { field: 'service' });
  return doubledProblems(standingAfter(budget, figures, planned), {
    actuals,
    unit,
    period: null,
    headingOf: (period) => table.columns.find((column) => column.period === period)?.heading ?? null,
    at: (row) => cellOf(table, row, key?.column ?? table.area.left),
  });
}
