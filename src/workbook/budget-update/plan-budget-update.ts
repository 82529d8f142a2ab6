import { budgetKey } from '../../finance/budget-line';
import type { ReadWorkbook } from '../assemble-workbook';
import { isBlank } from '../cells/cell-value';
import { writtenSum } from '../cells/written-sum';
import { nameOf } from '../contents/budget-columns';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { planEdits } from '../edits/plan-edits';
import { failure, type TrackerFailure } from '../failure';
import type { MonthEndLine, MonthEndReading } from '../month-end/month-end';
import type { UpdateDraft } from '../update/update-form';
import { budgetCellOf, type BudgetRow, budgetRowOf } from './budget-cell';
import { type BudgetField, budgetFields } from './budget-form';
import { budgetPreviewer } from './preview-budget';

/** The line of a key (`budgetKey`) in a month-end; undefined where it is gone. */
export const budgetLineOf = ({ lines }: MonthEndReading, key: string): MonthEndLine | undefined =>
  lines.find(({ outturn }) => budgetKey(outturn) === key);

/**
 * The plan that saves what a budget holder writes of a line. A forecast takes the place of a variance that somebody typed; a
 * blank one leaves the line to the calculated forecast. An update that lacks the narrative which its variance needs gives a
 * plan that cannot be applied.
 * @param key the line's `budgetKey`
 */
export function planBudgetUpdate(
  workbook: ReadWorkbook,
  reading: MonthEndReading,
  key: string,
  draft: UpdateDraft,
): EditPlan {
  const { contents } = workbook;
  const line = budgetLineOf(reading, key);
  const found = line === undefined ? null : budgetRowOf(workbook, line.assessed);
  const requests = line === undefined || found?.ok !== true ? [] : requestsOf(workbook, found.value, draft);
  const plan = planEdits({
    title: `Forecast of ${found?.ok === true ? found.value.row.key : (line?.assessed.line.ref ?? key)}`,
    contents,
    requests,
  });
  return { ...plan, obstacle: plan.obstacle ?? hindrance() };

  function hindrance(): TrackerFailure | null {
    if (line === undefined) {
      return failure('not possible', 'The line is no longer in the budget table. Read the workbook again.');
    }
    const previewer = budgetPreviewer(workbook, reading, line);
    if (!previewer.ok) return previewer.error;
    const messages = previewer.value(draft).problems.map(({ message }) => message);
    return messages.length === 0 ? null : failure('not possible', messages.join(' '));
  }
}

const why: Readonly<Record<BudgetField, string>> = {
  forecast: 'Forecast of the outturn.',
  narrative: 'Narrative of the variance.',
};

function requestsOf(
  { tracker: { settings } }: ReadWorkbook,
  row: BudgetRow,
  draft: UpdateDraft,
): readonly EditRequest[] {
  const ref = row.row.key;
  return budgetFields.flatMap((field): EditRequest[] => {
    const change = draft.find((one) => one.field === field);
    if (change === undefined) return [];
    const at = budgetCellOf(row, field);
    const { value } = change;
    const to =
      typeof value === 'number' ? writtenSum(value, settings.unit, at?.column) : typeof value === 'string' ? value : '';
    if (at === null) {
      const values = to === '' ? [] : [{ ref, to }];
      return [{ request: 'add column', table: 'Budget', field, beside: { field: 'budget' }, values, why: why[field] }];
    }
    return [
      { request: 'edit cell', table: 'Budget', ref, ...nameOf(field, at.column), to, why: why[field] },
      ...(field === 'forecast' ? withoutVariance(row) : []),
    ];
  });
}

/** A variance that somebody typed would contradict the forecast; one that a formula works out follows by itself. */
function withoutVariance(row: BudgetRow): readonly EditRequest[] {
  const at = budgetCellOf(row, 'variance');
  if (at?.cell === undefined || at.cell.isFormula || isBlank(at.cell.value)) return [];
  const because = 'The forecast says the variance: the one that was typed goes.';
  return [
    { request: 'edit cell', table: 'Budget', ref: row.row.key, ...nameOf('variance', at.column), to: '', why: because },
  ];
}
