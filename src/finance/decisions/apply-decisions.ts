import { compareFinancialYears, type FinancialYear } from '../financial-year';
import { groupBy } from '../group-by';
import { fail, type Result } from '../result';
import type { SavingsLine } from '../savings-line';
import { addUp } from '../tidy';
import { type AppliedDecision, applyDecision } from './apply-decision';
import type { Decision, DecisionContext } from './decision';
import type { LinesByReference } from './lines-by-reference';
import type { Refusal } from './refusal';

/** What became of one decision. */
export interface DecisionOutcome {
  readonly decision: Decision;
  readonly outcome: Result<AppliedDecision, Refusal>;
}

/** What the decisions of a meeting do together. */
export interface AppliedDecisions {
  /** One for each decision, in their order. */
  readonly outcomes: readonly DecisionOutcome[];
  /** All lines as they are afterwards, in the order in which they were given. */
  readonly lines: readonly SavingsLine[];
  /** By how much the targets change, year by year: 0 where what one line loses another takes on. Only the years that any decision touches. */
  readonly targetChange: readonly { readonly year: FinancialYear; readonly change: number }[];
}

/**
 * Applies decisions one after the other, each to the lines as the earlier ones have left them. One that cannot be
 * applied changes nothing and does not hold up the others. References are matched without regard to case and spaces.
 */
export function applyDecisions(
  { lines, placesOf, rowsOf }: LinesByReference,
  decisions: readonly Decision[],
  context: DecisionContext,
): AppliedDecisions {
  const after = [...lines];
  const outcomes = decisions.map((decision): DecisionOutcome => {
    const [place, ...more] = placesOf(decision.ref);
    const line = place === undefined ? undefined : after[place];
    if (place === undefined || line === undefined) return { decision, outcome: fail(notFound(decision.ref)) };
    if (more.length > 0) {
      const refs = [place, ...more].map((one) => lines[one]?.ref ?? '');
      return { decision, outcome: fail({ kind: 'several lines', refs }) };
    }
    const outcome = applyDecision(line, decision, context);
    if (outcome.ok) after[place] = outcome.value.line;
    return { decision, outcome };
  });
  return { outcomes, lines: after, targetChange: targetChangeOf(outcomes) };

  function notFound(ref: string): Refusal {
    const rows = rowsOf(ref);
    return rows.length === 0 ? { kind: 'no such line' } : { kind: 'split', refs: rows };
  }
}

function targetChangeOf(outcomes: readonly DecisionOutcome[]): AppliedDecisions['targetChange'] {
  const changes = outcomes
    .flatMap(({ outcome }) => (outcome.ok ? outcome.value.changes : []))
    .flatMap((change) => (change.field === 'target' ? [change] : []));
  return [...groupBy(changes, ({ year }) => year.startYear)]
    .map(([startYear, some]) => ({
      year: { startYear },
      change: addUp(some.flatMap(({ from, to }) => [to ?? 0, -(from ?? 0)])),
    }))
    .sort((one, other) => compareFinancialYears(one.year, other.year));
}
