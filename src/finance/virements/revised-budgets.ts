import { budgetKey, type BudgetKind } from '../budget-line';
import { mapInSteps, type Steps } from '../steps';
import { addUp } from '../tidy';
import { budgetFinder, type PlacedVirement, placedVirements } from './placed';
import type { Virement, VirementBudget } from './virement';

/** How a budget came about: original + in − out = revised, to the penny. */
export interface RevisedBudget {
  /** As the budget writes it. */
  readonly code: string;
  readonly kind: BudgetKind;
  readonly original: number;
  readonly in: number;
  readonly out: number;
  readonly revised: number;
  /** Whether the original stands in the table; else it is worked out back from the revised budget. */
  readonly isOriginalGiven: boolean;
}

/** A code whose revised budget is not its original one with its virements. */
export interface UnexplainedBudget extends RevisedBudget {
  /** What the Budget column has. */
  readonly found: number;
  /** found − revised: what no virement explains. */
  readonly difference: number;
  /** Rows of the log that explain it if they were not carried into the budget, carried twice, or turned round. */
  readonly suspects: readonly string[];
}

/** Originals, virements and revised budgets side by side. */
export interface BudgetReconciliation {
  /** Every code of the budget with a figure, in its order. */
  readonly codes: readonly RevisedBudget[];
  readonly unexplained: readonly UnexplainedBudget[];
  /** Of all codes; what virements bring in is what they take out, unless one of a pair is not in the budget. */
  readonly original: number;
  readonly in: number;
  readonly out: number;
  readonly revised: number;
}

/** The moves of each budget by its key. */
function movesByBudget(log: readonly PlacedVirement[]) {
  const moves = new Map<string, { readonly in: PlacedVirement[]; readonly out: PlacedVirement[] }>();
  const of = (key: string) => {
    const known = moves.get(key) ?? { in: [], out: [] };
    moves.set(key, known);
    return known;
  };
  for (const virement of log) {
    of(virement.fromKey).out.push(virement);
    of(virement.toKey).in.push(virement);
  }
  return moves;
}

const amounts = (some: readonly PlacedVirement[]): number[] => some.map(({ amount }) => amount);

/** A virement that was not carried into the budget leaves its sum, as does one carried twice; one turned round, twice its sum. */
function suspectsFor(
  difference: number,
  into: readonly PlacedVirement[],
  out: readonly PlacedVirement[],
): readonly string[] {
  const fits = (effect: number): boolean => [effect, -effect, addUp([-2 * effect])].includes(difference);
  return [...into.filter(({ amount }) => fits(amount)), ...out.filter(({ amount }) => fits(-amount))].map(
    ({ at }) => at,
  );
}

/**
 * Reconciles the original budgets with the revised ones through the log, line by line. Where a line has no original, it
 * is worked out back; where it has one, the revised budget must be what the log makes of it. In steps.
 */
export function* reconcileBudgets(
  budgets: readonly VirementBudget[],
  log: readonly Virement[],
): Steps<BudgetReconciliation> {
  const moves = movesByBudget(placedVirements(log, budgetFinder(budgets)));
  const codes: RevisedBudget[] = [];
  const unexplained: UnexplainedBudget[] = [];
  yield;
  yield* mapInSteps(budgets, ({ code, kind, budget, original }) => {
    const { in: into, out } = moves.get(budgetKey({ code, kind })) ?? { in: [], out: [] };
    const [sumIn, sumOut] = [addUp(amounts(into)), addUp(amounts(out))];
    const start = original ?? (budget === null ? null : addUp([budget, -sumIn, sumOut]));
    if (start === null) return;
    const revised = addUp([start, sumIn, -sumOut]);
    const made = { code, kind, original: start, in: sumIn, out: sumOut, revised, isOriginalGiven: original !== null };
    codes.push(made);
    const difference = budget === null ? 0 : addUp([budget, -revised]);
    if (budget === null || difference === 0) return;
    unexplained.push({ ...made, found: budget, difference, suspects: suspectsFor(difference, into, out) });
  });
  return {
    codes,
    unexplained,
    original: addUp(codes.map((one) => one.original)),
    in: addUp(codes.map((one) => one.in)),
    out: addUp(codes.map((one) => one.out)),
    revised: addUp(codes.map((one) => one.revised)),
  };
}
