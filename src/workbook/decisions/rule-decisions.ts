import type { AppliedDecision } from '../../finance/decisions/apply-decision';
import { applyDecisions } from '../../finance/decisions/apply-decisions';
import { linesByReference } from '../../finance/decisions/lines-by-reference';
import { describeRefusal } from '../../finance/decisions/refusal';
import type { ReadWorkbook } from '../assemble-workbook';
import type { Steps } from '../steps';
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
  readonly taken: readonly TakenDecision[];
  readonly refused: readonly RefusedDecision[];
}

/**
 * What decisions come to by the rules alone, before it is known whether the cells can be written: each is applied to the
 * lines as those before it leave them.
 */
export type Ruling = (decisions: readonly RecordedDecision[]) => RuledDecisions;

/** The ruling over a workbook as it stands; made in steps, once for whatever it is to rule on. */
export function* rulingOf(workbook: ReadWorkbook): Steps<Ruling> {
  const { savings, settings } = workbook.tracker;
  const lines = yield* linesByReference(savings.map(({ line }) => line));
  const context = decisionContextOf(workbook);
  return (decisions) => {
    const taken: TakenDecision[] = [];
    const refused: RefusedDecision[] = [];
    const { outcomes } = applyDecisions(lines, decisions, context);
    for (const [place, { outcome }] of outcomes.entries()) {
      const decision = decisions[place];
      if (decision === undefined) continue;
      if (outcome.ok) taken.push({ decision, outcome: outcome.value });
      else {
        const { error } = outcome;
        const message = describeRefusal(decision.ref, error, settings.unit);
        refused.push({ decision, message, missingColumn: error.kind === 'no column' ? error.year : null });
      }
    }
    return { taken, refused };
  };
}
