import { type BudgetKind } from '../budget-line';
import { formatFinancialYear } from '../financial-year';
import { formatMoney, formatSetPercent, type MoneyUnit } from '../money';
import { refKey } from '../reference';
import { approvalOf } from './approval';
import { isWhole, type WholeVirement } from './placed';
import type { ApprovalLimit, Virement } from './virement';
import type { RowRules } from './row-rules';
import type { VirementProblem } from './virement-problem';

type Said = Omit<VirementProblem, 'at'>;

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

function entered({ date, reason }: Virement, { year }: RowRules): readonly Said[] {
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

function codes(virement: WholeVirement, { finder: { keyOf }, budgetOf }: RowRules): readonly Said[] {
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
  const [one, other] = [from, to].map((code) => budgetOf(keyOf(code, virement)));
  const isNamed = (kind: BudgetKind): boolean => virement.kind === null || virement.kind === kind;
  if (one && other && (one.kind !== other.kind || !isNamed(one.kind))) {
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

function approved(virement: WholeVirement, { unit, limits, finder, originalOf }: RowRules): readonly Said[] {
  const { from, amount, approver } = virement;
  const budget = originalOf(finder.keyOf(from, virement));
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

/** Lists what is wrong with one row by itself: its entries, its codes and its approval. */
export function rowProblems(virement: Virement, rules: RowRules): readonly VirementProblem[] {
  const said = [
    ...incomplete(virement),
    ...entered(virement, rules),
    ...(isWhole(virement) ? [...codes(virement, rules), ...approved(virement, rules)] : []),
  ];
  return said.map((one) => ({ ...one, at: [virement.at] }));
}
