import { succeed } from '../../../finance/result';
import { type DecisionDraft, planDecision } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { editOperation } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';

/** Records a decision as a row of the Decisions table, in one press. The line changes when the decision is applied. */
export const recordDecision = (port: EditPort, draft: DecisionDraft): Operation =>
  editOperation(port, {
    heading: `${draft.decision}, ${draft.ref}`,
    plan: (read) => succeed(planDecision(read, draft)),
    press: 'Record',
    atOnce: true,
  });
