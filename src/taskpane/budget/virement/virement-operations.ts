import { inParts, planVirement, type VirementDraft } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { editOperation } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';

/** Moves budget from one code to another, and logs it. */
export const recordVirement = (port: EditPort, draft: VirementDraft): Operation =>
  editOperation(port, {
    heading: 'Record a virement',
    plan: (read) => inParts(planVirement(read, draft)),
    press: 'Record it',
  });
