import { type CalendarDate, formatMediumDate } from '../../../finance/calendar-date';
import { succeed } from '../../../finance/result';
import {
  type DecisionsPlan,
  inParts,
  planApplyInSteps,
  refusalProblem,
  sayTogether,
  withGapFollowing,
} from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { proposalOf } from '../../change/edits/edit-operation';
import type { Operation, Proposal } from '../../change/operation';
import { count } from '../../format/figures';
import { lineCells, lineGroups } from './line-groups';

interface Applying {
  /** The keys of the decisions. */
  readonly keys: readonly string[];
  /** The day that is written under Applied. */
  readonly on: CalendarDate;
}

/**
 * Applies decisions to their lines, and to what was typed of their targets in the gap table: shown line by line with what they come to
 * together, and one that cannot be applied is left out with the reason.
 */
export const applyDecisions = (port: EditPort, { keys, on }: Applying): Operation => ({
  heading: 'Apply decisions',
  propose: async () => {
    const read = await port.readAll();
    if (!read.ok) return read;
    const plan = await inParts(planApplyInSteps(read.value, keys, on));
    const edits = await inParts(withGapFollowing(read.value, plan.edits));
    const proposal = proposalOf(port, edits, { press: 'Apply' });
    const together = sayTogether(plan.effect, read.value.tracker.settings.unit);
    return succeed({
      ...proposal,
      lead: [leadOf({ ...plan, edits }), ...together].join(' '),
      groups: lineGroups(edits),
      besides: [...proposal.besides, ...markSentence(plan, on)],
      ...refusalsOf(plan, proposal),
    });
  },
});

function leadOf({ planned, refused, edits }: DecisionsPlan): string {
  const left = refused.length === 0 ? '' : ` ${count(refused.length, 'decision')} cannot be applied.`;
  return `${count(planned.length, 'decision')} will change ${count(lineCells(edits), 'cell')}.${left}`;
}

/** Where none of them can be applied, that is no change that went well: nothing is left but to say why. */
function refusalsOf({ planned, refused }: DecisionsPlan, { problems, obstacle }: Proposal) {
  if (planned.length > 0 || refused.length === 0) {
    return { problems: [...refused.map(refusalProblem), ...problems], obstacle };
  }
  const message = refused.map((one) => one.message).join(' ');
  const cells = refused.map(({ decision }) => decision.place);
  return { problems, obstacle: obstacle ?? { kind: 'not possible' as const, message, cells, candidates: [] } };
}

const markSentence = ({ planned }: DecisionsPlan, on: CalendarDate): readonly string[] =>
  planned.length === 0 ? [] : [`${count(planned.length, 'cell')} under Applied in Decisions: ${formatMediumDate(on)}.`];
