import { toSerial } from '../../finance/excel-serial';
import { budgetKey } from '../../finance/budget-line';
import { formatMoney } from '../../finance/money';
import { refKey } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import type { AssembledWorkbook } from '../assemble-workbook';
import { writtenSum } from '../cells/written-sum';
import { budgetColumn, nameOf } from '../contents/budget-columns';
import type { TableContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { columnNamed } from '../edits/look-up';
import { planEditsInSteps } from '../edits/plan-edits';
import { wholeOrNothing } from '../edits/whole-or-nothing';
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
      ...moves.flatMap((move) => [
        editSum(book, budget, 'budget', move, why),
        ...editForecast(book, budget, move, why),
      ]),
      logRow(contents.tables.Virements, draft, moves, book),
    ],
  });
  return succeed(wholeOrNothing(plan));
}

function editSum(
  { rules: { unit, year } }: VirementBook,
  budget: TableContents,
  field: 'budget' | 'forecast',
  { code, after }: Pick<VirementMove, 'code' | 'after'>,
  why: string,
): EditRequest {
  const column = budgetColumn(budget, field, year);
  const name = nameOf(field, column ?? { year: null });
  const ref = code.ref ?? code.code;
  return { request: 'edit cell', table: 'Budget', ref, ...name, to: writtenSum(after, unit, column), why };
}

/** A typed forecast that is moved with its budget. */
const editForecast = (
  book: VirementBook,
  budget: TableContents,
  { code, forecast: { typed } }: VirementMove,
  why: string,
): EditRequest[] => (typed === null ? [] : [editSum(book, budget, 'forecast', { code, after: typed }, why)]);

/** What was set before any virement stays readable beside the budget as it is now. */
function originalBudgets(
  { check, rules, codes: lines }: VirementBook,
  budget: TableContents,
  moves: readonly VirementMove[],
): EditRequest[] {
  const { unit, year } = rules;
  const { codes } = check.reconciliation;
  const there = budgetColumn(budget, 'originalBudget', year);
  if (there !== undefined) {
    return moves.flatMap(({ code }): EditRequest[] => {
      const known = codes.find((one) => budgetKey(one) === budgetKey(code));
      if (known === undefined || known.isOriginalGiven) return [];
      const to = writtenSum(known.original, unit, there);
      const because = 'The budget as it was set, before virements.';
      const ref = code.ref ?? code.code;
      return [{ request: 'edit cell', table: 'Budget', ref, ...nameOf('originalBudget', there), to, why: because }];
    });
  }
  const now = budgetColumn(budget, 'budget', year);
  const beside = nameOf('budget', now ?? { year: null });
  const refs = refsByBudget(lines);
  return [
    {
      request: 'add column',
      table: 'Budget',
      ...nameOf('originalBudget', now ?? { year: null }),
      beside,
      values: codes.flatMap((one) => {
        const ref = refs.get(budgetKey(one)) ?? null;
        return ref === null ? [] : [{ ref, to: writtenSum(one.original, unit, now) }];
      }),
      why: 'Budgets as they were set; with the virements they make the Budget column.',
    },
  ];
}

/** By what edits name the lines; null for lines of one code and kind, whose originals cannot be told apart and stay blank. */
const refsByBudget = (lines: VirementBook['codes']): ReadonlyMap<string, string | null> =>
  new Map(lines.map((line) => [budgetKey(line), line.ref]));

function logRow(
  log: TableContents | undefined,
  { date, amount, reason, approver }: VirementDraft,
  [gives, gets]: readonly VirementMove[],
  { codes, rules: { unit } }: VirementBook,
): EditRequest {
  const isDoubled = [gives, gets].some(
    (move) =>
      move !== undefined &&
      codes.some(({ code, kind }) => refKey(code) === refKey(move.code.code) && kind !== move.code.kind),
  );
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
      { field: 'kind', to: isDoubled ? (gives?.code.kind ?? '') : '' },
    ],
    why: 'The log of virements.',
  };
}
