import { succeed } from '../../finance/result';
import { planUndoOf } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
import type { Operation } from '../change/operation';

/** Takes a run of the change log back: shown first, and logged as a run of its own. */
export const undoOperation = (port: EditPort, run: number): Operation =>
  editOperation(port, {
    heading: `Undo run ${run}`,
    records: ['ChangeLog'],
    plan: ({ contents }) => succeed(planUndoOf(contents, run)),
    press: 'Put back',
  });
