import type { CalendarDate } from '../../finance/calendar-date';
import { formatMediumDate } from '../../finance/calendar-date';
import { type Approval, approvalOf } from '../../finance/virements/approval';
import { checkVirements, countsIn } from '../../finance/virements/check-virements';
import type { Virement } from '../../finance/virements/virement';
import type { VirementProblem, VirementProblemKind } from '../../finance/virements/virement-problem';
import { refKey } from '../../finance/reference';
import { addUp } from '../../finance/tidy';
import type { VirementBook, VirementCode } from './virement-book';

/** A virement as a person enters it. The sum is in the workbook's unit; `''` and null are left open. */
export interface VirementDraft {
  readonly date: CalendarDate | null;
  readonly from: string;
  readonly to: string;
  readonly amount: number | null;
  readonly reason: string;
  readonly approver: string;
}

export type VirementField = keyof VirementDraft;

/** What a virement would make of one of its codes. */
export interface VirementMove {
  readonly code: VirementCode;
  readonly before: number;
  readonly after: number;
}

/** What a virement comes to before it is recorded. */
export interface VirementOutlook {
  /** What keeps it from being recorded, a sentence each, by the field it is about; none when it can be. */
  readonly wrong: ReadonlyMap<VirementField, string>;
  /** What a person should look at all the same. */
  readonly warnings: readonly string[];
  /** The code that gives and the code that gets, as far as both and the sum are known. */
  readonly moves: readonly VirementMove[];
  /** Whose approval its size asks for; null until the code that gives and the sum are known. */
  readonly approval: Approval | null;
}

const draftRow = 'this virement';

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const virementOf = ({ date, from, to, amount, reason, approver }: VirementDraft): Virement => ({
  at: draftRow,
  date,
  from: textOrNull(from),
  to: textOrNull(to),
  amount,
  reason: textOrNull(reason),
  approver: textOrNull(approver),
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
  'more than there is': 'amount',
  'no approver': 'approver',
  'approver below the limit': 'approver',
  'no reason': 'reason',
  'outside the year': 'date',
};

const saysAlike = (one: VirementProblem, other: VirementProblem): boolean =>
  one.kind === other.kind && one.found === other.found && one.at.join() === other.at.join();

/**
 * What of the log and the budget a virement can make a difference to: the budgets of its codes, and of the year's rows
 * those of its codes and those of its sum, by which it may come back to where it began.
 */
function aboutVirement({ log, rules }: VirementBook, { from, to, amount }: Virement) {
  const pence = (sum: number | null): number => Math.round((sum ?? 0) * 100);
  const own = new Set([from, to].flatMap((code) => (code === null ? [] : [refKey(code)])));
  const rows = log.filter(
    (row) =>
      countsIn(row, rules.year) &&
      (pence(row.amount) === pence(amount) ||
        [row.from, row.to].some((code) => code !== null && own.has(refKey(code)))),
  );
  const codes = new Set([...own, ...rows.flatMap((row) => [refKey(row.from ?? ''), refKey(row.to ?? '')])]);
  return { rows, rules: { ...rules, budgets: rules.budgets.filter(({ code }) => codes.has(refKey(code))) } };
}

/** What the checks say of the log with the virement that they do not say of it without. */
function newProblems(book: VirementBook, virement: Virement): readonly VirementProblem[] {
  const { rows, rules } = aboutVirement(book, virement);
  const known = checkVirements(rows, rules).problems;
  return checkVirements([...rows, virement], rules).problems.filter(
    (problem) => !known.some((one) => saysAlike(one, problem)),
  );
}

/** The code of the budget that a text names; undefined where none or several have it. */
function onlyCode({ codes }: VirementBook, name: string): VirementCode | undefined {
  const [first, ...more] = codes.filter(({ code }) => refKey(code) === refKey(name));
  return more.length === 0 ? first : undefined;
}

const sayProblem = ({ found, expected, at }: VirementProblem): string => {
  const others = at.filter((one) => one !== draftRow);
  return `Needs ${expected}; found ${found}${others.length === 0 ? '' : ` (${others.join(', ')})`}.`;
};

/** What is wrong with a code that the checks of the log do not see: it stands twice, or has no budget. */
function codeProblem(book: VirementBook, name: string): string | null {
  const same = book.codes.filter(({ code }) => refKey(code) === refKey(name));
  const [first, second] = same;
  if (second !== undefined) {
    return `${name.trim()} stands in rows ${same.map(({ row }) => row).join(' and ')} of the budget: give each line a code of its own.`;
  }
  return first?.budget === null ? `${first.code} has no budget yet: enter it, or 0.` : null;
}

/** The row of the log that says the same already, of the day, the codes and the sum. */
const twin = ({ log }: VirementBook, { date, from, to, amount }: VirementDraft): Virement | undefined =>
  log.find(
    (one) =>
      one.amount === amount &&
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
  const virement = virementOf(draft);
  for (const { field, say } of open) if (virement[field] === null) note(field, say);
  const warnings: string[] = [];
  for (const problem of newProblems(book, virement)) {
    if (problem.kind === 'incomplete') continue;
    if (problem.kind === 'circular') warnings.push(`It comes back to where it began: ${sayProblem(problem)}`);
    else if (problem.kind === 'not in the budget')
      note(refKey(problem.found) === refKey(draft.to) ? 'to' : 'from', sayProblem(problem));
    else note(fieldOf[problem.kind], sayProblem(problem));
  }
  for (const field of ['from', 'to'] as const) {
    const message = codeProblem(book, draft[field]);
    if (message !== null) note(field, message);
  }
  const same = twin(book, draft);
  if (same !== undefined)
    note('amount', `${same.at} moves this sum between these codes on this day already. Change the day, or the sum.`);
  return { wrong, warnings, moves: movesOf(book, draft), approval: approvalFor(book, virement) };
}

function movesOf(book: VirementBook, { from, to, amount }: VirementDraft): readonly VirementMove[] {
  const [gives, gets] = [onlyCode(book, from), onlyCode(book, to)];
  if (amount === null || gives === gets) return [];
  const move = (code: VirementCode | undefined, by: number): VirementMove[] =>
    code === undefined || code.budget === null ? [] : [{ code, before: code.budget, after: addUp([code.budget, by]) }];
  const moves = [...move(gives, -amount), ...move(gets, amount)];
  return moves.length === 2 ? moves : [];
}

/** Limits that are shares are of the original budget, as in the checks of the log. */
function approvalFor({ check, rules }: VirementBook, { from, amount, approver }: Virement): Approval | null {
  if (from === null || amount === null) return null;
  const code = check.reconciliation.codes.find((one) => refKey(one.code) === refKey(from));
  return code === undefined ? null : approvalOf(amount, approver, code.original, rules.limits);
}

/**
 * A virement that takes another one back: the same sum the other way; null where the other moves nothing. Who approves it
 * is left open: the approval of the other was given to the other.
 */
export function reversalOf(virement: Virement, on: CalendarDate): VirementDraft | null {
  const { from, to, amount, reason, date } = virement;
  if (from === null || to === null || amount === null) return null;
  const day = date === null ? '' : ` of ${formatMediumDate(date)}`;
  return {
    date: on,
    from: to,
    to: from,
    amount,
    reason: `Reversal of the virement${day}${reason === null ? '' : `: ${reason}`}`,
    approver: '',
  };
}
