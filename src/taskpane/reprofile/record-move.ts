import { succeed } from '../../finance/result';
import { type DecisionDraft, planDecision } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
import type { Operation } from '../change/operation';

/** Records a move of money as a decision. Targets change when the decision is applied, and only then. */
export const recordMove = (port: EditPort, draft: DecisionDraft): Operation =>
  editOperation(port, {
    heading: 'Record the decision',
    plan: (read) => succeed(planDecision(read, draft)),
    press: 'Record',
  });
