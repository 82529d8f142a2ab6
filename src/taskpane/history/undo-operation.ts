import { succeed } from '../../finance/result';
import { inParts, planUndoInSteps } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation, readToUndo } from '../change/edits/edit-operation';
import type { Operation } from '../change/operation';

/** Takes a run of the change log back: shown first, and logged as a run of its own. */
export const undoOperation = (port: EditPort, run: number): Operation =>
  takeBack(port, { run, heading: `Undo run ${run}`, press: 'Put back' });

/** Does a run again that was undone, by taking its undo back. */
export const redoOperation = (port: EditPort, run: number, undoneBy: number): Operation =>
  takeBack(port, { run: undoneBy, heading: `Do run ${run} again`, press: 'Do it again' });

const takeBack = (
  port: EditPort,
  { run, heading, press }: { readonly run: number; readonly heading: string; readonly press: string },
): Operation =>
  editOperation(port, {
    heading,
    read: () => readToUndo(port, run),
    plan: async ({ contents }) => succeed(await inParts(planUndoInSteps(contents, run))),
    press,
  });
