import { succeed } from '../../../finance/result';
import {
  budgetForm,
  budgetLineOf,
  budgetPreviewer,
  type CellEdit,
  type MonthEndOfWorkbook,
  planBudgetUpdate,
  type Problem,
  type UpdateDraft,
  type UpdateField,
} from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { proposalOf } from '../../change/edits/edit-operation';
import type { Done, Operation } from '../../change/operation';
import { sayField } from '../../update/field-text';
import { changedMeanwhile, type LineDraft } from '../../update/line-draft';
import type { BudgetPort } from '../budget-port';

/** What a budget holder has written of a line and wants to be saved. */
export interface BudgetUpdate {
  readonly key: string;
  readonly code: string;
  readonly changes: UpdateDraft;
  /** What the changes were read from. */
  readonly draft: LineDraft;
}

/**
 * Saves what was written of a budget line, in one press where nothing is in doubt. Where a column is added, or somebody else
 * has changed one of the cells meanwhile, it is shown first.
 */
export const saveBudgetLine = (port: BudgetPort & EditPort, update: BudgetUpdate): Operation => ({
  heading: `Forecast of ${update.code}`,
  atOnce: true,
  propose: async () => {
    const read = await port.readMonthEnd();
    if (!read.ok) return read;
    const { reading, workbook } = read.value;
    const plan = planBudgetUpdate(workbook, reading, update.key, update.changes);
    const problems = [...plan.problems, ...meanwhile(read.value, update, plan.edits)];
    return succeed(proposalOf(port, { ...plan, problems }, { press: 'Save', outcome: outcomeOf(read.value, update) }));
  },
});

function meanwhile(
  { reading, workbook }: MonthEndOfWorkbook,
  { key, draft }: BudgetUpdate,
  edits: readonly CellEdit[],
): readonly Problem[] {
  const line = budgetLineOf(reading, key);
  const form = line === undefined ? null : budgetForm(workbook, line);
  if (form?.ok !== true) return [];
  return changedMeanwhile(form.value, draft).map((field) => noteOf(field, edits));
}

function noteOf({ field, heading, rule, value }: UpdateField, edits: readonly CellEdit[]): Problem {
  const edit = edits.find((one) => one.field === field);
  return {
    cell: edit === undefined ? heading : `${edit.place.sheet}!${edit.place.address}`,
    kind: 'changed since',
    found: `${sayField(value, rule)}, which somebody wrote while you were typing`,
    expected: 'Save only if yours is right.',
    severity: 'warning',
    heading,
  };
}

function outcomeOf({ reading, workbook }: MonthEndOfWorkbook, { key, changes }: BudgetUpdate): Done['facts'] {
  const line = budgetLineOf(reading, key);
  const previewer = line === undefined ? null : budgetPreviewer(workbook, reading, line);
  if (previewer?.ok !== true) return [];
  return [{ term: 'Status at the next refresh', fact: previewer.value(changes).assessment.status }];
}
