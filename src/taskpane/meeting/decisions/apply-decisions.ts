import type { CalendarDate } from '../../../finance/calendar-date';
import { succeed } from '../../../finance/result';
import {
  type DecisionsPlan,
  planApplyDecisions,
  type Problem,
  type RefusedDecision,
  sayTogether,
} from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { proposalOf } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';
import { count } from '../../format/figures';

interface Applying {
  /** The keys of the decisions. */
  readonly keys: readonly string[];
  /** The day that is written under Applied. */
  readonly on: CalendarDate;
}

/**
 * Applies decisions to their lines: shown line by line with what they come to together, and one that cannot be applied is
 * left out with the reason.
 */
export const applyDecisions = (port: EditPort, { keys, on }: Applying): Operation => ({
  heading: 'Apply decisions',
  propose: async () => {
    const read = await port.readAll();
    if (!read.ok) return read;
    const plan = planApplyDecisions(read.value, keys, on);
    const proposal = proposalOf(port, plan.edits, 'Apply');
    const together = sayTogether(plan.effect, read.value.tracker.settings.unit);
    return succeed({
      ...proposal,
      lead: [`${leadOf(plan)} ${proposal.lead}`, ...together].join(' '),
      problems: [...plan.refused.map(problemOf), ...proposal.problems],
    });
  },
});

function leadOf({ planned, refused }: DecisionsPlan): string {
  const applied = `${count(planned.length, 'decision')} can be applied`;
  return refused.length === 0 ? `${applied}.` : `${applied}, ${count(refused.length, 'decision')} cannot.`;
}

function problemOf({ decision, message }: RefusedDecision): Problem {
  const { sheet, address } = decision.place;
  return {
    cell: `${sheet}!${address}`,
    kind: 'not possible',
    found: decision.decision,
    expected: message,
    severity: 'error',
    line: decision.ref,
  };
}
