import { mapInSteps, type Steps } from '../steps';
import { circleProblem, circularVirements } from './circles';
import { countsIn, ofOtherYears } from './other-years';
import { overdrawn } from './overdrawn';
import { placedVirements } from './placed';
import { type BudgetReconciliation, reconcileBudgets } from './revised-budgets';
import { rowProblems } from './row-problems';
import type { Virement } from './virement';
import { rowRules, type VirementRules } from './row-rules';
import type { VirementProblem } from './virement-problem';

/** A log held against the budget, its limits and itself. */
export interface VirementCheck {
  readonly problems: readonly VirementProblem[];
  readonly reconciliation: BudgetReconciliation;
}

/**
 * Holds a log of virements against the budget, the limits and itself, and reconciles the budgets through it. Rows of other
 * years are listed and count in nothing else. In steps.
 */
export function* checkVirements(all: readonly Virement[], rules: VirementRules): Steps<VirementCheck> {
  const { year, unit, budgets } = rules;
  const log = all.filter((virement) => countsIn(virement, year));
  const reconciliation = yield* reconcileBudgets(budgets, log);
  const known = rowRules(rules, reconciliation.codes);
  const placed = placedVirements(log, known.finder);
  yield;
  const alone = yield* mapInSteps(log, (virement) => rowProblems(virement, known));
  const circles = yield* circularVirements(placed, unit);
  return {
    problems: [
      ...alone.flat(),
      ...ofOtherYears(all, year),
      ...circles.map((circle) => circleProblem(circle, unit)),
      ...(yield* overdrawn(placed, known.originalOf, unit)),
    ],
    reconciliation,
  };
}
