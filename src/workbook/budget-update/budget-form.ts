import { succeed, type Result } from '../../finance/result';
import type { ReadWorkbook } from '../assemble-workbook';
import type { TrackerFailure } from '../failure';
import type { MonthEndLine } from '../month-end/month-end';
import type { FieldRule, UpdateField } from '../update/update-form';
import { budgetCellOf, budgetRowOf } from './budget-cell';

/** What a budget holder writes of a line. */
export const budgetFields = ['forecast', 'narrative'] as const;
export type BudgetField = (typeof budgetFields)[number];

const rules: Readonly<Record<BudgetField, FieldRule>> = { forecast: { kind: 'money' }, narrative: { kind: 'text' } };
const usualHeadings: Readonly<Record<BudgetField, string>> = { forecast: 'Forecast', narrative: 'Narrative' };

/**
 * The fields of a budget line that a budget holder may write: the forecast and the narrative. A column that the table does
 * not have yet is offered all the same, and added with the first value.
 */
export function budgetForm(
  workbook: ReadWorkbook,
  { assessed, details }: Pick<MonthEndLine, 'assessed' | 'details'>,
): Result<readonly UpdateField[], TrackerFailure> {
  const found = budgetRowOf(workbook, assessed);
  if (!found.ok) return found;
  const values = { forecast: assessed.line.forecast, narrative: details.narrative };
  return succeed(
    budgetFields.map((field): UpdateField => {
      const at = budgetCellOf(found.value, field);
      return {
        field,
        year: null,
        heading: at?.column.heading ?? usualHeadings[field],
        rule: rules[field],
        value: values[field],
        locked:
          at?.cell?.isFormula === true
            ? 'A formula stands in this cell, which is never overwritten: change what it works with.'
            : null,
      };
    }),
  );
}
