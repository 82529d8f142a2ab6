import { budgetKey } from '../../finance/budget-line';
import { addUp } from '../../finance/tidy';
import type { Virement } from '../../finance/virements/virement';
import type { VirementBook, VirementCode } from './virement-book';

/** What a virement makes of a line's budget. */
export interface BudgetMove {
  readonly code: VirementCode;
  readonly before: number;
  readonly after: number;
}

/** The lines of the budget that a code of a virement may mean. */
export function linesOf(
  { codes, rules: { finder } }: VirementBook,
  name: string,
  virement: Virement,
): readonly VirementCode[] {
  const key = finder.keyOf(name, { from: virement.from ?? '', to: virement.to ?? '', kind: virement.kind });
  return key === null ? [] : codes.filter((one) => budgetKey(one) === key);
}

/** What becomes of the budgets of both lines; none until both, their budgets and the sum are known. */
export function budgetMoves(book: VirementBook, virement: Virement): readonly BudgetMove[] {
  const { from, to, amount } = virement;
  const [gives, gets] = [from, to].map((name) => (name === null ? [] : linesOf(book, name, virement)));
  if (amount === null || gives?.[0] === gets?.[0]) return [];
  const move = (lines: readonly VirementCode[] = [], by: number): BudgetMove[] => {
    const [code, twinOfIt] = lines;
    if (code === undefined || twinOfIt !== undefined || code.budget === null) return [];
    return [{ code, before: code.budget, after: addUp([code.budget, by]) }];
  };
  const moves = [...move(gives, -amount), ...move(gets, amount)];
  return moves.length === 2 ? moves : [];
}
