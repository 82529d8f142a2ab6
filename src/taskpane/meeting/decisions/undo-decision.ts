import { succeed } from '../../../finance/result';
import { inParts, planUndoDecision, type RecordedDecision } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { proposalOf } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';
import { count } from '../../format/figures';
import { lineCells, lineGroups } from './line-groups';

/** Takes back one decision that was applied: its line and the gap table are as before, and the others stay applied. */
export const undoDecision = (port: EditPort, { key, decision, ref }: RecordedDecision): Operation => ({
  heading: `Undo ${decision}, ${ref}`,
  propose: async () => {
    const read = await port.readAll(['ChangeLog']);
    if (!read.ok) return read;
    const { edits, alsoUndone } = await inParts(planUndoDecision(read.value, key));
    const proposal = proposalOf(port, edits, { press: 'Put back' });
    const others = alsoUndone.map((one) => one.decision).join(', ');
    const also = others === '' ? '' : ` Also taken back, since it was applied to ${ref} together with it: ${others}.`;
    const inGap = edits.edits.filter(({ table }) => table === 'Gap').length;
    const gap = inGap === 0 ? '' : ` and ${count(inGap, 'cell')} of the gap`;
    const lead = `${count(lineCells(edits) - inGap, 'cell')} of ${ref}${gap} will be as before, and the decision is open again.${also}`;
    return succeed({ ...proposal, lead, groups: lineGroups(edits) });
  },
});
