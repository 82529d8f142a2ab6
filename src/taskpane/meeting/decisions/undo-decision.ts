import { succeed } from '../../../finance/result';
import { inParts, planUndoDecision, type RecordedDecision, withGapFollowing } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { proposalOf } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';
import { count } from '../../format/figures';
import { lineCells, lineGroups } from './line-groups';

/** Takes back one decision that was applied: its line is as before, the gap table follows, and the others stay applied. */
export const undoDecision = (port: EditPort, { key, decision, ref }: RecordedDecision): Operation => ({
  heading: `Undo ${decision}, ${ref}`,
  propose: async () => {
    const read = await port.readAll(['ChangeLog']);
    if (!read.ok) return read;
    const { edits, alsoUndone } = planUndoDecision(read.value, key);
    const followed = await inParts(withGapFollowing(read.value, edits));
    const proposal = proposalOf(port, followed, { press: 'Put back' });
    const others = alsoUndone.map((one) => one.decision).join(', ');
    const also = others === '' ? '' : ` Also taken back, since it was applied to ${ref} together with it: ${others}.`;
    const lead = `${count(lineCells(edits), 'cell')} of ${ref} will be as before, and the decision is open again.${also}`;
    return succeed({ ...proposal, lead, groups: lineGroups(followed) });
  },
});
