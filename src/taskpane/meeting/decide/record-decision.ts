import { succeed } from '../../../finance/result';
import { type DecisionDraft, isRequest, planDecision } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { proposalOf } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';

/** Records a decision as a row of the Decisions table, in one press. The line changes when the decision is applied. */
export const recordDecision = (port: EditPort, draft: DecisionDraft): Operation => ({
  heading: isRequest(draft) ? 'Record the request' : 'Record the decision',
  propose: async () => {
    const read = await port.readAll();
    if (!read.ok) return read;
    const proposal = proposalOf(port, planDecision(read.value, draft), { press: 'Record' });
    // The row itself has no name: it is called after what it decides.
    const groups = proposal.groups.map((group) => ({ ...group, title: `${draft.decision}, ${draft.ref}`, ref: null }));
    return succeed({ ...proposal, groups });
  },
  atOnce: true,
});
