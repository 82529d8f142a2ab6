import { formatDate } from '../calendar-date';
import { type FinancialYear, financialYearOf, formatFinancialYear } from '../financial-year';
import { groupBy } from '../group-by';
import { formatMoney, formatSetPercent, type MoneyUnit } from '../money';
import { budgetKey, type BudgetKind } from '../budget-line';
import { refKey } from '../reference';
import { mapInSteps, type Steps } from '../steps';
import { approvalOf } from './approval';
import { circularVirements } from './circles';
import { overdrawn } from './overdrawn';
import {
  budgetFinder,
  type BudgetFinder,
  isWhole,
  type PlacedVirement,
  placedVirements,
  type WholeVirement,
} from './placed';
import { type BudgetReconciliation, reconcileBudgets } from './revised-budgets';
import type { ApprovalLimit, ApprovalLimits, Virement, VirementBudget } from './virement';
import type { VirementProblem } from './virement-problem';

/** What a log is checked against. */
export interface VirementRules {
  readonly year: FinancialYear;
  readonly unit: MoneyUnit;
  readonly budgets: readonly VirementBudget[];
  readonly limits: ApprovalLimits;
}

/** A log held against the budget, its limits and itself. */
export interface VirementCheck {
  readonly problems: readonly VirementProblem[];
  readonly reconciliation: BudgetReconciliation;
}

type Said = Omit<VirementProblem, 'at'>;

/** By their `budgetKey`. */
type Budgets = ReadonlyMap<string, VirementBudget>;

const limitWords = ({ role, upToSum, upToShare }: ApprovalLimit, unit: MoneyUnit): string => {
  const bounds = [
    upToSum === null ? [] : [formatMoney(upToSum, unit)],
    upToShare === null ? [] : [`${formatSetPercent(upToShare)} of the budget that it comes from`],
  ].flat();
  return `${role === '' ? 'anybody' : role}${bounds.length === 0 ? '' : ` (up to ${bounds.join(' and ')})`}`;
};

function incomplete({ from, to, amount }: Virement): readonly Said[] {
  const lacking = [
    from === null ? ['From code'] : [],
    to === null ? ['To code'] : [],
    amount === null ? ['Amount'] : [],
  ];
  const names = lacking.flat();
  if (names.length === 0) return [];
  const remedy = 'Complete the row: until then it moves nothing and the budgets are reconciled without it.';
  return [{ kind: 'incomplete', found: `no ${names.join(' and no ')}`, expected: 'two codes and a sum', remedy }];
}

function entered({ date, reason }: Virement, { year }: VirementRules): readonly Said[] {
  const said: Said[] = [];
  if (reason === null) {
    const remedy = 'Say in the log why the budget was moved.';
    said.push({ kind: 'no reason', found: 'no reason', expected: 'a reason for each virement', remedy });
  }
  if (date === null) {
    const name = formatFinancialYear(year);
    const remedy = `Enter the date: until then the row counts in ${name}.`;
    said.push({ kind: 'outside the year', found: 'no date', expected: `a date of ${name}`, remedy });
  }
  return said;
}

/** Whether a virement counts in the budgets of a year: one that is dated in another does not, one without a date does. */
export const countsIn = ({ date }: Virement, year: FinancialYear): boolean =>
  date === null || financialYearOf(date).startYear === year.startYear;

/** The rows of other years, those of one year together: the log of a year stays where it is when the year ends. */
function ofOtherYears(log: readonly Virement[], { year }: VirementRules): readonly VirementProblem[] {
  const dated = log.flatMap(({ at, date }) => (date === null ? [] : [{ at, date, year: financialYearOf(date) }]));
  const others = dated.filter((one) => one.year.startYear !== year.startYear);
  const name = formatFinancialYear(year);
  return [...groupBy(others, (one) => one.year.startYear)].flatMap(([, rows]): VirementProblem[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const found =
      rows.length === 1 ? formatDate(first.date) : `${rows.length} rows of ${formatFinancialYear(first.year)}`;
    const remedy =
      'What is of another year is not counted. Correct a date that is wrong, or keep the rows on a sheet of their own.';
    return [{ kind: 'outside the year', at: rows.map(({ at }) => at), found, expected: `a date of ${name}`, remedy }];
  });
}

function codes(virement: WholeVirement, { keyOf }: BudgetFinder, budgets: Budgets): readonly Said[] {
  const { from, to, amount } = virement;
  const said: Said[] = [];
  const absent = [from, to].filter((code) => keyOf(code, virement) === refKey(code));
  if (refKey(from) === refKey(to)) {
    const remedy = 'Correct the code that is wrong, or remove the row: it moves nothing.';
    said.push({ kind: 'same code', found: `${from} on both sides`, expected: 'two different codes', remedy });
  }
  for (const code of new Set(absent)) {
    const remedy = `Correct the code, or add ${code} to the budget: until then its side of the virement is nowhere.`;
    said.push({ kind: 'not in the budget', found: code, expected: 'a code of the budget table', remedy });
  }
  const open = [from, to].filter((code) => keyOf(code, virement) === null);
  if (open.length > 0 && refKey(from) !== refKey(to)) {
    const found = `${from} to ${to} without a Kind, though ${open.join(' and ')} ${open.length === 1 ? 'has' : 'have'} a line of spending and one of income`;
    const remedy = 'Say in the column Kind of the log which lines are meant: until then the row moves nothing.';
    said.push({ kind: 'spend or income', found, expected: 'Spend or Income', remedy });
  }
  const [one, other] = [from, to].map((code) => budgets.get(keyOf(code, virement) ?? ''));
  const isNamed = (kind: BudgetKind): boolean => virement.kind === null || virement.kind === kind;
  if (one !== undefined && other !== undefined && (one.kind !== other.kind || !isNamed(one.kind))) {
    const named = virement.kind === null ? '' : `, as ${virement.kind}`;
    const found = `from ${from} (${one.kind}) to ${to} (${other.kind})${named}`;
    const remedy = 'Move spending to spending and income to income, or change both budgets by a decision of their own.';
    said.push({ kind: 'spend and income', found, expected: 'two lines of one kind', remedy });
  }
  if (amount <= 0) {
    const remedy =
      amount === 0 ? 'Enter the sum, or remove the row.' : 'Enter the sum as a positive and swap the codes.';
    said.push({ kind: 'not positive', found: String(amount), expected: 'a sum above 0', remedy });
  }
  return said;
}

function approved(
  { amount, approver }: WholeVirement,
  { unit, limits }: VirementRules,
  budget: number | null,
): readonly Said[] {
  const approval = approvalOf(amount, approver, budget, limits);
  const found = `${formatMoney(amount, unit)} approved by ${approver ?? 'nobody'}`;
  switch (approval.is) {
    case 'approved':
    case 'not needed':
      return [];
    case 'missing': {
      const remedy = 'Enter who approved it, or undo the virement.';
      return [{ kind: 'no approver', found, expected: `approval by ${limitWords(approval.needed, unit)}`, remedy }];
    }
    case 'too low':
    case 'beyond all': {
      const isBeyond = approval.is === 'beyond all';
      const limit = limitWords(isBeyond ? approval.largest : approval.needed, unit);
      const expected = isBeyond ? `no more than the largest limit: ${limit}` : `approval by ${limit}`;
      const remedy = 'Have it approved at the level that the limits in Settings ask for, or undo the virement.';
      const kind = approver === null ? 'no approver' : 'approver below the limit';
      return [{ kind, found, expected, remedy }];
    }
  }
}

function* circular(log: readonly PlacedVirement[], unit: MoneyUnit): Steps<readonly VirementProblem[]> {
  return (yield* circularVirements(log)).map((circle): VirementProblem => {
    const [first] = circle;
    const way = [...circle.map(({ from }) => from), first?.from ?? ''].join(' to ');
    return {
      kind: 'circular',
      at: circle.map(({ at }) => at),
      found: `${formatMoney(first?.amount ?? 0, unit)} from ${way}`,
      expected: 'virements that move budget',
      remedy: 'Remove the rows if the first was a mistake; together they move nothing.',
    };
  });
}

/**
 * Holds a log of virements against the budget, the limits and itself, and reconciles the budgets through it. Rows of other
 * years are listed and count in nothing else. In steps.
 */
export function* checkVirements(all: readonly Virement[], rules: VirementRules): Steps<VirementCheck> {
  const log = all.filter((virement) => countsIn(virement, rules.year));
  const { budgets, unit } = rules;
  const finder = budgetFinder(budgets);
  const byKey: Budgets = new Map(budgets.map((one) => [budgetKey(one), one]));
  yield;
  const reconciliation = yield* reconcileBudgets(budgets, log);
  const originals = new Map(reconciliation.codes.map((one) => [budgetKey(one), one.original]));
  const originalOf = (key: string | null): number | null => originals.get(key ?? '') ?? null;
  const placed = placedVirements(log, finder);
  yield;
  const alone = yield* mapInSteps(log, (virement): VirementProblem[] => {
    const said = [...incomplete(virement), ...entered(virement, rules)];
    if (isWhole(virement)) {
      const budget = originalOf(finder.keyOf(virement.from, virement));
      said.push(...codes(virement, finder, byKey), ...approved(virement, rules, budget));
    }
    return said.map((one) => ({ ...one, at: [virement.at] }));
  });
  return {
    problems: [
      ...alone.flat(),
      ...ofOtherYears(all, rules),
      ...(yield* circular(placed, unit)),
      ...(yield* overdrawn(placed, originalOf, unit)),
    ],
    reconciliation,
  };
}
