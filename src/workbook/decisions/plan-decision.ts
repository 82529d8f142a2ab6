import type { CalendarDate } from '../../finance/calendar-date';
import { toSerial } from '../../finance/excel-serial';
import { formatFinancialYear, type FinancialYear } from '../../finance/financial-year';
import type { ReadWorkbook } from '../assemble-workbook';
import type { CellValue } from '../cells/cell-value';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { planEdits } from '../edits/plan-edits';
import { failure } from '../failure';
import { checkDraft } from './check-draft';
import { targetYearsOf } from './decision-context';
import { isRequest } from './request';
import type { DecisionDraft } from './decision-plan';

const dateCell = (date: CalendarDate | null): CellValue => (date === null ? '' : toSerial(date));
const yearCell = (year: FinancialYear | null): CellValue => (year === null ? '' : formatFinancialYear(year));

const rowOf = (draft: DecisionDraft): EditRequest => ({
  request: 'add row',
  table: 'Decisions',
  values: [
    { field: 'date', to: dateCell(draft.date) },
    { field: 'meeting', to: draft.meeting ?? '' },
    { field: 'ref', to: draft.ref.trim() },
    { field: 'decision', to: draft.decision },
    { field: 'fromYear', to: yearCell(draft.fromYear) },
    { field: 'toYear', to: yearCell(draft.toYear) },
    { field: 'amount', to: draft.amount ?? '' },
    { field: 'status', to: draft.status ?? '' },
    { field: 'until', to: dateCell(draft.until) },
    { field: 'reason', to: draft.reason ?? '' },
    { field: 'by', to: draft.by ?? '' },
  ],
  why: draft.reason ?? `${draft.decision}, ${draft.meeting ?? 'star chamber'}.`,
});

/**
 * The plan that records decisions as rows of the Decisions table, which is made where the workbook lacks it. It
 * changes no line: `planApplyInSteps` does. If a draft has problems the plan cannot be applied.
 */
export function planDecisions(workbook: ReadWorkbook, drafts: readonly DecisionDraft[]): EditPlan {
  const refs = [...new Set(drafts.map(({ ref }) => ref))].join(', ');
  const title = `${drafts.every(isRequest) ? 'Request' : 'Decision'} on ${refs}`;
  const messages = drafts.flatMap((draft) => checkDraft(workbook, draft).problems.map(({ message }) => message));
  const plan = planEdits({ title, contents: workbook.contents, requests: drafts.map(rowOf) });
  return messages.length === 0 ? plan : { ...plan, obstacle: failure('not possible', messages.join(' ')) };
}

/** The plan that records one decision. */
export const planDecision = (workbook: ReadWorkbook, draft: DecisionDraft): EditPlan =>
  planDecisions(workbook, [draft]);

/** The plan that adds the target column of a year beside that of the nearest year, so that targets can be moved there. */
export function planTargetColumn(workbook: ReadWorkbook, year: FinancialYear): EditPlan {
  const distance = (other: FinancialYear): number => Math.abs(other.startYear - year.startYear);
  const earlier = targetYearsOf(workbook).filter(({ startYear }) => startYear < year.startYear);
  const nearest = [...earlier].sort((one, other) => distance(one) - distance(other))[0];
  return planEdits({
    title: `${formatFinancialYear(year)} Target added`,
    contents: workbook.contents,
    requests: [
      {
        request: 'add column',
        table: 'Savings',
        field: 'target',
        year,
        ...(nearest === undefined ? {} : { beside: { field: 'target', year: nearest } }),
        why: `A decision moves targets to ${formatFinancialYear(year)}.`,
      },
    ],
  });
}
