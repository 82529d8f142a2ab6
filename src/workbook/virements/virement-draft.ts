import { type CalendarDate, formatMediumDate } from '../../finance/calendar-date';
import { type Approval, approvalOf } from '../../finance/virements/approval';
import type { BudgetKind } from '../../finance/budget-line';
import { checkNewVirement } from '../../finance/virements/check-new-virement';
import type { Virement } from '../../finance/virements/virement';
import type { VirementProblem, VirementProblemKind } from '../../finance/virements/virement-problem';
import { refKey } from '../../finance/reference';
import { sameFigure } from '../../finance/same';
import { sayDoubled } from '../contents/doubled-codes';
import { type BudgetMove, budgetMoves, linesOf } from './budget-moves';
import { type ForecastMove, forecastMove, movesForecasts } from './forecast-moves';
import type { VirementBook } from './virement-book';

/** A virement as a person enters it. The sum is in the workbook's unit; `''` and null are left open. */
export interface VirementDraft {
  readonly date: CalendarDate | null;
  readonly from: string;
  readonly to: string;
  readonly amount: number | null;
  readonly reason: string;
  readonly approver: string;
  /** Which lines are meant where both codes have one of spending and one of income; counts there alone. */
  readonly kind: BudgetKind | null;
  /** Whether forecasts that were typed are moved by the same sum; null for what is usual, see `movesForecasts`. */
  readonly movesForecasts: boolean | null;
}

export type VirementField = Exclude<keyof VirementDraft, 'movesForecasts'>;

/** What a virement would make of one of its lines. */
export interface VirementMove extends BudgetMove {
  readonly forecast: ForecastMove;
}

/** What a virement comes to before it is recorded. */
export interface VirementOutlook {
  /** What keeps it from being recorded, a sentence each, by the field it is about; none when it can be. */
  readonly wrong: ReadonlyMap<VirementField, string>;
  /** What a person should look at all the same. */
  readonly warnings: readonly string[];
  /** The code that gives and the code that gets, as far as both and the sum are known. */
  readonly moves: readonly VirementMove[];
  /** Whether only a person can say which lines of its codes are meant. */
  readonly asksKind: boolean;
  /** Whether typed forecasts are moved; null where neither line has one that could be. */
  readonly movesForecasts: boolean | null;
  /** Whose approval its size asks for; null until the code that gives and the sum are known. */
  readonly approval: Approval | null;
}

const draftRow = 'this virement';

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Whether both codes have a line of spending and one of income, so that neither tells which is meant. */
function asksKind({ rules: { finder } }: VirementBook, { from, to }: VirementDraft): boolean {
  const codes = { from, to, kind: null };
  return refKey(from) !== refKey(to) && [from, to].every((code) => finder.keyOf(code, codes) === null);
}

const virementOf = (book: VirementBook, draft: VirementDraft): Virement => ({
  at: draftRow,
  date: draft.date,
  from: textOrNull(draft.from),
  to: textOrNull(draft.to),
  amount: draft.amount,
  reason: textOrNull(draft.reason),
  approver: textOrNull(draft.approver),
  kind: asksKind(book, draft) ? draft.kind : null,
});

/** What is said of an entry that is left open. */
const open: readonly { readonly field: 'from' | 'to' | 'amount'; readonly say: string }[] = [
  { field: 'from', say: 'Choose the code that gives.' },
  { field: 'to', say: 'Choose the code that gets.' },
  { field: 'amount', say: 'Give the sum that is moved.' },
];

const fieldOf: Readonly<Record<Exclude<VirementProblemKind, 'incomplete' | 'circular'>, VirementField>> = {
  'not positive': 'amount',
  'same code': 'to',
  'not in the budget': 'from',
  'spend and income': 'to',
  'spend or income': 'kind',
  'more than there is': 'amount',
  'no approver': 'approver',
  'approver below the limit': 'approver',
  'no reason': 'reason',
  'outside the year': 'date',
};

const sayProblem = ({ kind, found, expected, at }: VirementProblem): string => {
  if (kind === 'no reason') return 'Say why the budget is moved.';
  const others = at.filter((one) => one !== draftRow);
  return `Needs ${expected}; found ${found}${others.length === 0 ? '' : ` (${others.join(', ')})`}.`;
};

/** What is wrong with a code that the checks of the log do not see: its line has a twin, or no budget. */
function codeProblem(book: VirementBook, name: string, virement: Virement): string | null {
  const [line, twin] = linesOf(book, name, virement);
  if (line === undefined) return null;
  if (twin !== undefined || line.ref === null) {
    const same = book.codes.filter(({ code }) => refKey(code) === refKey(name));
    return sayDoubled(
      line.code,
      same.map(({ row }) => row),
    );
  }
  return line.budget === null ? `${line.code} has no budget yet: enter it, or 0.` : null;
}

/** The row of the log that says the same already, of the day, the codes and the sum. */
const twin = ({ log }: VirementBook, { date, from, to, amount }: VirementDraft, { kind }: Virement) =>
  log.find(
    (one) =>
      sameFigure(one.amount, amount) &&
      (kind === null || one.kind === null || one.kind === kind) &&
      refKey(one.from ?? '') === refKey(from) &&
      refKey(one.to ?? '') === refKey(to) &&
      one.date !== null &&
      date !== null &&
      formatMediumDate(one.date) === formatMediumDate(date),
  );

/** Looks at a virement before it is recorded: what it makes of both budgets, who must approve it, what keeps it back. */
export function virementOutlook(book: VirementBook, draft: VirementDraft): VirementOutlook {
  const wrong = new Map<VirementField, string>();
  const note = (field: VirementField, message: string) => {
    if (!wrong.has(field)) wrong.set(field, message);
  };
  const isAsked = asksKind(book, draft);
  const virement = virementOf(book, draft);
  for (const { field, say } of open) if (virement[field] === null) note(field, say);
  const warnings: string[] = [];
  for (const problem of checkNewVirement(virement, book)) {
    // A kind is asked for once both codes are known.
    if (problem.kind === 'incomplete' || (problem.kind === 'spend or income' && !isAsked)) continue;
    if (problem.kind === 'circular') warnings.push(`It comes back to where it began: ${sayProblem(problem)}`);
    else if (problem.kind === 'not in the budget')
      note(refKey(problem.found) === refKey(draft.to) ? 'to' : 'from', sayProblem(problem));
    else note(fieldOf[problem.kind], sayProblem(problem));
  }
  for (const field of ['from', 'to'] as const) {
    const message = codeProblem(book, draft[field], virement);
    if (message !== null) note(field, message);
  }
  const same = twin(book, draft, virement);
  if (same !== undefined)
    note('amount', `${same.at} moves this sum between these codes on this day already. Change the day, or the sum.`);
  const budgets = budgetMoves(book, virement);
  const isMoved = movesForecasts(budgets, draft.movesForecasts, book.monthEnd);
  return {
    wrong,
    warnings,
    moves: budgets.map((one) => ({ ...one, forecast: forecastMove(one, isMoved === true, book.monthEnd) })),
    asksKind: isAsked,
    movesForecasts: isMoved,
    approval: approvalFor(book, virement),
  };
}

/** Limits that are shares are of the original budget, as in the checks of the log. */
function approvalFor({ rules }: VirementBook, virement: Virement): Approval | null {
  const { from, to, amount, approver, kind } = virement;
  if (from === null || amount === null) return null;
  const original = rules.originalOf(rules.finder.keyOf(from, { from, to: to ?? '', kind }));
  return original === null ? null : approvalOf(amount, approver, original, rules.limits);
}
