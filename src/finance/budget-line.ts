import { refKey } from './reference';

/** Whether a budget line pays out or takes in. */
export const budgetKinds = ['Spend', 'Income'] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/**
 * One line of the budget table. Money is in the workbook's own unit (Settings); null is blank: missing, never zero.
 * Income budgets may be written as negatives or as positives; see `overspend` for what that means.
 */
export interface BudgetLine {
  /** The code, or the service where there is no code. */
  readonly ref: string;
  /** What the code is called, beside the service that it belongs to. */
  readonly codeName: string | null;
  readonly service: string | null;
  readonly department: string | null;
  /** Such as Service, Directorate or Whole council: what a policy row's `Applies to` may name. */
  readonly level: string | null;
  readonly kind: BudgetKind;
  /** For the whole year. */
  readonly budget: number | null;
  /** The gross budget, where the table gives one; the net is `budget`. */
  readonly grossBudget: number | null;
  /** P1 to P12; null for a period without a figure. */
  readonly actuals: readonly (number | null)[];
  /** Ordered but not yet paid. */
  readonly committed: number | null;
  /** A person's forecast of the outturn. */
  readonly forecast: number | null;
  /** A person's variance for the year, positive = adverse. */
  readonly variance: number | null;
}

/** What tells budget lines apart: a code may have a line of spending and one of income. */
export const budgetKey = ({ kind, code }: { readonly kind: BudgetKind; readonly code: string }): string =>
  `${kind} ${refKey(code)}`;

/** What a line is called wherever it is named: as its code is, else as its service; null where it has no name but its code. */
export function budgetLineName({
  ref,
  codeName,
  service,
}: Pick<BudgetLine, 'ref' | 'codeName' | 'service'>): string | null {
  const name = codeName ?? service;
  return name === ref ? null : name;
}
