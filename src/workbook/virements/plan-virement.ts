import { toSerial } from '../../finance/excel-serial';
import { formatMoney, type MoneyUnit } from '../../finance/money';
import { groupBy } from '../../finance/group-by';
import { refKey } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import type { RevisedBudget } from '../../finance/virements/revised-budgets';
import type { AssembledWorkbook } from '../assemble-workbook';
import { writtenSum } from '../cells/written-sum';
import { budgetColumn, nameOf } from '../contents/budget-columns';
import type { TableContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { columnNamed } from '../edits/look-up';
import { planEditsInSteps } from '../edits/plan-edits';
import { failure, type TrackerFailure } from '../failure';
import type { Steps } from '../steps';
import { type VirementBook, virementBook } from './virement-book';
import { type VirementDraft, type VirementMove, virementOutlook } from './virement-draft';

/**
 * Plans a virement: its row in the Virements table, the budgets of both codes, and the Original budget column with every
 * budget as it was set where the budget has none. All of it or nothing: where a budget is a formula, or anything else
 * cannot be written, the plan cannot be applied and names the cell. Fails with what is wrong with the draft. In steps.
 */
export function* planVirement(
  workbook: AssembledWorkbook,
  draft: VirementDraft,
): Steps<Result<EditPlan, TrackerFailure>> {
  const { contents } = workbook;
  const { Budget: budget } = contents.tables;
  if (budget === undefined)
    return fail(failure('no tracker', 'The workbook has no budget table. Nothing has been written.'));
  const book = virementBook(workbook);
  const { wrong, moves } = virementOutlook(book, draft);
  if (wrong.size > 0)
    return fail(failure('not possible', `${[...wrong.values()].join(' ')} Nothing has been written.`));
  const { unit } = book.rules;
  const why = `Virement: ${draft.reason.trim()}`;
  const plan = yield* planEditsInSteps({
    title: `Virement of ${formatMoney(draft.amount ?? 0, unit)} from ${draft.from.trim()} to ${draft.to.trim()}`,
    contents,
    requests: [
      ...originalBudgets(book, budget, moves),
      ...moves.map((move) => editBudget(book, budget, move, why)),
      logRow(contents.tables.Virements, draft, moves, unit),
    ],
  });
  return succeed(wholeOrNothing(plan));
}

/** The two budgets and the log belong together: what cannot be done of it keeps back the rest. */
function wholeOrNothing(plan: EditPlan): EditPlan {
  const [first] = plan.problems;
  if (first === undefined || plan.obstacle !== null) return plan;
  const message = `${first.cell}: found ${first.found}, expected ${first.expected}. The virement is kept back as a whole: nothing has been written.`;
  return { ...plan, obstacle: failure('not possible', message) };
}

function editBudget(
  { rules: { unit, year } }: VirementBook,
  budget: TableContents,
  { code, after }: VirementMove,
  why: string,
): EditRequest {
  const column = budgetColumn(budget, 'budget', year);
  const name = nameOf('budget', column ?? { year: null });
  return { request: 'edit cell', table: 'Budget', ref: code.code, ...name, to: writtenSum(after, unit, column), why };
}

/** What was set before any virement stays readable beside the budget as it is now. */
function originalBudgets(
  { check, rules }: VirementBook,
  budget: TableContents,
  moves: readonly VirementMove[],
): EditRequest[] {
  const { unit, year } = rules;
  const { codes } = check.reconciliation;
  const there = budgetColumn(budget, 'originalBudget', year);
  if (there !== undefined) {
    return codes
      .filter(
        ({ code, isOriginalGiven }) =>
          !isOriginalGiven && moves.some((move) => refKey(move.code.code) === refKey(code)),
      )
      .map(({ code, original }) => ({
        request: 'edit cell',
        table: 'Budget',
        ref: code,
        ...nameOf('originalBudget', there),
        to: writtenSum(original, unit, there),
        why: 'The budget as it was set, before virements.',
      }));
  }
  const now = budgetColumn(budget, 'budget', year);
  const beside = nameOf('budget', now ?? { year: null });
  return [
    {
      request: 'add column',
      table: 'Budget',
      ...nameOf('originalBudget', now ?? { year: null }),
      beside,
      values: onlyOnes(codes).map(({ code, original }) => ({ ref: code, to: writtenSum(original, unit, now) })),
      why: 'Budgets as they were set; with the virements they make the Budget column.',
    },
  ];
}

/** A code that stands twice has no original that could be told from the other's: both stay blank. */
function onlyOnes(codes: readonly RevisedBudget[]): readonly RevisedBudget[] {
  const same = groupBy(codes, ({ code }) => refKey(code));
  return codes.filter(({ code }) => same.get(refKey(code))?.length === 1);
}

function logRow(
  log: TableContents | undefined,
  { date, amount, reason, approver }: VirementDraft,
  [gives, gets]: readonly VirementMove[],
  unit: MoneyUnit,
): EditRequest {
  const column = log === undefined ? undefined : columnNamed(log, { field: 'amount' });
  return {
    request: 'add row',
    table: 'Virements',
    values: [
      { field: 'date', to: date === null ? '' : toSerial(date) },
      { field: 'fromCode', to: gives?.code.code ?? '' },
      { field: 'toCode', to: gets?.code.code ?? '' },
      { field: 'amount', to: writtenSum(amount ?? 0, unit, column) },
      { field: 'reason', to: reason.trim() },
      { field: 'approvedBy', to: approver.trim() },
    ],
    why: 'The log of virements.',
  };
}
