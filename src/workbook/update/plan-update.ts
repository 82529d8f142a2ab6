import { toSerial } from '../../finance/excel-serial';
import type { ReadWorkbook } from '../assemble-workbook';
import { moneyCellsOf, type MoneyCell } from '../contents/savings-cells';
import { savingsTableFinder } from '../contents/savings-lines';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest, FieldValue } from '../edits/edit-request';
import { planEditsInSteps } from '../edits/plan-edits';
import { failure, type TrackerFailure } from '../failure';
import type { Steps } from '../steps';
import { previewerOf } from './preview-update';
import type { UpdateChange, UpdateDraft } from './update-form';

function cellOf({ field, year, value }: UpdateChange, current: CurrentYear, money: MoneyCell): FieldValue<'Savings'> {
  if (field === 'forecast' || field === 'delivered') {
    return money(field, year ?? current, typeof value === 'number' ? value : null);
  }
  if (value === null) return { field, to: '' };
  return { field, to: typeof value === 'object' ? toSerial(value) : value };
}

type CurrentYear = ReadWorkbook['tracker']['settings']['year'];

/**
 * The plan that saves an update of a line, with the day that the tracker is as at under Updated where
 * the table has that column. An update that does
 * not fit the rules of its fields, or lacks the words that an Amber or Red line needs, gives a plan that cannot be applied.
 * In steps.
 */
export function* planUpdateInSteps(workbook: ReadWorkbook, ref: string, draft: UpdateDraft): Steps<EditPlan> {
  const { contents, tracker } = workbook;
  const { year, asAt } = tracker.settings;
  yield;
  const previewer = previewerOf(workbook, ref);
  yield;
  const why = 'Update of the line.';
  const name = previewer.ok ? previewer.value([]).line.ref : ref;
  const money = moneyCellsOf(contents, tracker.settings)(name);
  yield;
  const table = savingsTableFinder(contents)(name);
  const hasUpdated = table?.columns.some(({ field }) => field === 'updated') ?? false;
  const requests = [
    ...draft.map((change) => cellOf(change, year, money)),
    ...(hasUpdated ? [{ field: 'updated' as const, to: toSerial(asAt) }] : []),
  ].map((value): EditRequest => ({ request: 'edit cell', table: 'Savings', ref: name, ...value, why }));
  const plan = yield* planEditsInSteps({ title: `Update of ${name}`, contents, requests });
  return { ...plan, obstacle: plan.obstacle ?? hindrance() };

  function hindrance(): TrackerFailure | null {
    if (!previewer.ok) return previewer.error;
    const messages = previewer.value(draft).problems.map(({ message }) => message);
    return messages.length === 0 ? null : failure('not possible', messages.join(' '));
  }
}
