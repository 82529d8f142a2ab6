import { succeed } from '../../../finance/result';
import { type DecisionDraft, isRequest, planDecision } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { proposalOf } from '../../change/edits/edit-operation';
import { groupsOf } from '../../change/edits/say-plan';
import type { Operation, Proposal } from '../../change/operation';

/**
 * Records a decision as a row of the Decisions table, in one press. The line changes when the decision is applied. Where
 * the form names nobody, it was taken by the name that is given for the log.
 */
export const recordDecision = (port: EditPort, draft: DecisionDraft): Operation => ({
  heading: isRequest(draft) ? 'Record the request' : 'Record the decision',
  propose: async () => {
    const read = await port.readAll();
    if (!read.ok) return read;
    const proposedBy = (name: string | null): Proposal => {
      const plan = planDecision(read.value, { ...draft, by: draft.by ?? name });
      // The row itself has no name: it is called after what it decides.
      const groups = groupsOf(plan).map((group) => ({ ...group, title: `${draft.decision}, ${draft.ref}`, ref: null }));
      return proposalOf(port, plan, { press: 'Record', groups });
    };
    return succeed({
      ...proposedBy(null),
      apply: (by, onProgress) => proposedBy(by.trim() === '' ? null : by).apply(by, onProgress),
    });
  },
  atOnce: true,
});
