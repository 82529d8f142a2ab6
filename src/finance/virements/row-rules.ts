import { budgetKey } from '../budget-line';
import type { FinancialYear } from '../financial-year';
import type { MoneyUnit } from '../money';
import { type BudgetFinder, budgetFinder } from './placed';
import type { RevisedBudget } from './revised-budgets';
import type { ApprovalLimits, VirementBudget } from './virement';

/** What a log is checked against. */
export interface VirementRules {
  readonly year: FinancialYear;
  readonly unit: MoneyUnit;
  readonly budgets: readonly VirementBudget[];
  readonly limits: ApprovalLimits;
}

/** What a row is checked against: the rules, with the budgets by their `budgetKey`; null stands for a key of none. */
export interface RowRules extends VirementRules {
  readonly finder: BudgetFinder;
  readonly budgetOf: (key: string | null) => VirementBudget | null;
  /** The budget before any virement; null where it is not known. */
  readonly originalOf: (key: string | null) => number | null;
}

/** Lays out the rules for rows, with the originals as the log up to now reconciles them. */
export function rowRules(rules: VirementRules, codes: readonly RevisedBudget[]): RowRules {
  const budgets = new Map(rules.budgets.map((one) => [budgetKey(one), one]));
  const originals = new Map(codes.map((one) => [budgetKey(one), one.original]));
  return {
    ...rules,
    finder: budgetFinder(rules.budgets),
    budgetOf: (key) => budgets.get(key ?? '') ?? null,
    originalOf: (key) => originals.get(key ?? '') ?? null,
  };
}
