import { budgetKey, type BudgetKind } from '../budget-line';
import { refKey } from '../reference';
import type { Virement, VirementBudget } from './virement';

/** A virement with both codes and a sum: it says what is moved. */
export type WholeVirement = Virement & { readonly from: string; readonly to: string; readonly amount: number };

/** Whether a virement has both codes and a sum. */
export const isWhole = (one: Virement): one is WholeVirement =>
  one.from !== null && one.to !== null && one.amount !== null;

/** A virement of which it is known which budgets it moves; a code that is in no budget is a budget of its own. */
export interface PlacedVirement extends WholeVirement {
  /** The `budgetKey` of the budget that gives, and of the one that gets. */
  readonly fromKey: string;
  readonly toKey: string;
}

/** Tells which budgets a virement moves. */
export interface BudgetFinder {
  /** The `budgetKey` of a code in a virement; null where it has both kinds of line and nothing says which is moved. */
  readonly keyOf: (code: string, virement: Pick<WholeVirement, 'from' | 'to' | 'kind'>) => string | null;
}

/**
 * Looks budgets up by the codes of virements. Of a code with a line of spending and one of income that line is meant which
 * the virement names, else the one that is like the other code, since spending goes to spending and income to income.
 */
export function budgetFinder(budgets: readonly VirementBudget[]): BudgetFinder {
  const kinds = new Map<string, Set<BudgetKind>>();
  for (const { code, kind } of budgets) {
    const known = kinds.get(refKey(code));
    if (known === undefined) kinds.set(refKey(code), new Set([kind]));
    else known.add(kind);
  }
  const onlyKind = (code: string): BudgetKind | null => {
    const [kind, ...others] = kinds.get(refKey(code)) ?? [];
    return kind === undefined || others.length > 0 ? null : kind;
  };
  const keyOf: BudgetFinder['keyOf'] = (code, { from, to, kind: named }) => {
    if (!kinds.has(refKey(code))) return refKey(code);
    const kind = onlyKind(code) ?? named ?? onlyKind(from) ?? onlyKind(to);
    return kind === null ? null : budgetKey({ code, kind });
  };
  return { keyOf };
}

/** The virements that move something; `checkVirements` lists the others. */
export function placedVirements(log: readonly Virement[], { keyOf }: BudgetFinder): readonly PlacedVirement[] {
  return log.flatMap((one): PlacedVirement[] => {
    if (!isWhole(one)) return [];
    const [fromKey, toKey] = [keyOf(one.from, one), keyOf(one.to, one)];
    return fromKey === null || toKey === null ? [] : [{ ...one, fromKey, toKey }];
  });
}
