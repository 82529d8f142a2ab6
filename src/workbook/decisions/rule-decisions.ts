import type { AppliedDecision } from '../../finance/decisions/apply-decision';
import { applyDecisions } from '../../finance/decisions/apply-decisions';
import { describeRefusal } from '../../finance/decisions/refusal';
import type { SavingsLine } from '../../finance/savings-line';
import type { ReadWorkbook } from '../assemble-workbook';
import { decisionContextOf } from './decision-context';
import type { RefusedDecision } from './decision-plan';
import type { RecordedDecision } from './recorded-decision';

/** A decision that the rules allow, with what it does. */
export interface TakenDecision {
  readonly decision: RecordedDecision;
  readonly outcome: AppliedDecision;
}

/** What decisions come to by the rules. */
export interface RuledDecisions {
  /** All savings lines as they stand. */
  readonly lines: readonly SavingsLine[];
  readonly taken: readonly TakenDecision[];
  readonly refused: readonly RefusedDecision[];
}

/**
 * What decisions come to by the rules alone, before it is known whether the cells can be written: each is applied to the
 * lines as those before it leave them.
 */
export function ruleDecisions(workbook: ReadWorkbook, decisions: readonly RecordedDecision[]): RuledDecisions {
  const lines = workbook.tracker.savings.map(({ line }) => line);
  const taken: TakenDecision[] = [];
  const refused: RefusedDecision[] = [];
  const { outcomes } = applyDecisions(lines, decisions, decisionContextOf(workbook));
  for (const [place, { outcome }] of outcomes.entries()) {
    const decision = decisions[place];
    if (decision === undefined) continue;
    if (outcome.ok) taken.push({ decision, outcome: outcome.value });
    else {
      const { error } = outcome;
      const message = describeRefusal(decision.ref, error, workbook.tracker.settings.unit);
      refused.push({ decision, message, missingColumn: error.kind === 'no column' ? error.year : null });
    }
  }
  return { lines, taken, refused };
}
