import { budgetKey, budgetKinds } from '../../../finance/budget-line';
import type { MoneyUnit } from '../../../finance/money';
import { parseMoney } from '../../../finance/parse-number';
import { refKey } from '../../../finance/reference';
import type { Approval } from '../../../finance/virements/approval';
import type { ApprovalLimit } from '../../../finance/virements/virement';
import type { VirementBook, VirementDraft, VirementField } from '../../../workbook';
import { dateText, readDate } from '../../fields/typed-date';
import { exactFigure, sayMoney } from '../../format/figures';
import { codeOf } from '../codes/find-codes';

/** What a person types and ticks in the form of a virement. */
export type VirementFields = Readonly<Record<VirementField, string>> & Pick<VirementDraft, 'movesForecasts'>;

/** The form of a virement as it is opened for one that is worked out, such as a reversal. */
export const fieldsOf = (draft: VirementDraft): VirementFields => ({
  ...draft,
  date: draft.date === null ? '' : dateText(draft.date),
  amount: draft.amount === null ? '' : exactFigure(draft.amount),
  kind: draft.kind ?? '',
});

/** What was typed as a draft, and what of it cannot be read, by field. */
export function draftOf(
  fields: VirementFields,
  { codes, rules: { unit, year } }: VirementBook,
): { readonly draft: VirementDraft; readonly unread: ReadonlyMap<VirementField, string> } {
  const unread = new Map<VirementField, string>();
  const amount = fields.amount.trim() === '' ? null : parseMoney(fields.amount, unit);
  if (amount?.ok === false) unread.set('amount', `Give ${amount.error.expected}.`);
  const date = fields.date.trim() === '' ? null : readDate(fields.date, year);
  if (date?.ok === false) unread.set('date', date.error);
  return {
    draft: {
      ...fields,
      date: date?.ok === true ? date.value : null,
      from: codeOf(fields.from, codes),
      to: codeOf(fields.to, codes),
      amount: amount?.ok === true ? amount.value : null,
      kind: budgetKinds.find((kind) => kind === fields.kind) ?? null,
    },
    unread,
  };
}

/** What is known of a code in the form: the line that it means, or both where nothing says which. */
export function sayLines(
  code: string,
  draft: VirementDraft,
  { codes, rules: { finder } }: VirementBook,
): string | null {
  const same = codes.filter((one) => refKey(one.code) === refKey(code));
  const [first] = same;
  if (first === undefined) return null;
  const key = finder.keyOf(code, draft);
  const meant = key === null ? same : same.filter((one) => budgetKey(one) === key);
  const budgets = meant.map(({ kind, budget }) => {
    const which = same.length === 1 ? '' : `${kind === 'Spend' ? 'spending' : 'income'}, `;
    return `${which}${budget === null ? 'no budget' : `budget ${exactFigure(budget)}`}`;
  });
  return `${first.name ?? first.code}, ${budgets.join('; ')}`;
}

const bound = ({ upToSum, upToShare }: ApprovalLimit, unit: MoneyUnit): string => {
  const sum = upToSum === null ? [] : [sayMoney(upToSum, unit)];
  const share = upToShare === null ? [] : [`${upToShare * 100}% of the budget`];
  const all = [...sum, ...share];
  return all.length === 0 ? '' : `, up to ${all.join(' and ')}`;
};

/** A limit below which nobody has to approve names nobody. */
const sayLimit = (limit: ApprovalLimit, unit: MoneyUnit): string =>
  `${limit.role === '' ? 'anybody' : limit.role}${bound(limit, unit)}`;

/** Whose approval a virement of its size needs. */
export function sayApproval(approval: Approval, unit: MoneyUnit): string {
  switch (approval.is) {
    case 'not needed':
      return 'Not needed';
    case 'approved':
      return 'Given';
    case 'missing':
    case 'too low':
      return sayLimit(approval.needed, unit);
    case 'beyond all':
      return `Above every limit; the largest is: ${sayLimit(approval.largest, unit)}`;
  }
}

/** Who may approve, as the limits of Settings name them. */
export const approversIn = ({ rules: { limits } }: VirementBook): readonly string[] => [
  ...new Set(limits.flatMap(({ role, names }) => [role, ...names]).filter((name) => name !== '')),
];
