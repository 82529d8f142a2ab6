import {
  type DecisionsPlan,
  isRequest,
  type PlannedDecision,
  type RecordedDecision,
  type RefusedDecision,
} from '../../../workbook';
import type { MeetingView } from '../meeting-view';

/** How a decision that waits to be applied stands in the list. */
export interface OpenStanding {
  readonly decision: RecordedDecision;
  /** What it would do; null where it is held back or cannot be applied. */
  readonly planned: PlannedDecision | null;
  /** Why it cannot be applied; null where it can. */
  readonly refused: RefusedDecision | null;
  /** Whether it goes with the next press of Apply. */
  readonly isTicked: boolean;
}

/** What a department asks for is applied only where the meeting picks it out. */
export const isPickedIn = (picked: MeetingView['picked'], decision: RecordedDecision): boolean =>
  picked[decision.key] ?? !isRequest(decision);

/**
 * How a decision stands: one that cannot be applied has no tick, although it stays picked and goes along as soon as it can.
 * @param plan what the picked decisions would do together; null until that is known
 */
export function standingOf(
  decision: RecordedDecision,
  picked: MeetingView['picked'],
  plan: Pick<DecisionsPlan, 'planned' | 'refused'> | null,
): OpenStanding {
  const isPicked = isPickedIn(picked, decision);
  // Until it is worked out anew, the plan that stands has also the one that was picked before.
  const said = isPicked ? plan : null;
  const refused = said?.refused.find((one) => one.decision.key === decision.key) ?? null;
  return {
    decision,
    planned: said?.planned.find((one) => one.decision.key === decision.key) ?? null,
    refused,
    isTicked: isPicked && refused === null,
  };
}
