import { succeed } from '../../finance/result';
import { inParts, planSnapshot } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
import type { Operation } from '../change/operation';

/** Keeps how the lines stand under a name, as of the workbook's own day. */
export const takeSnapshot = (port: EditPort, name: string, by: string): Operation =>
  editOperation(port, {
    heading: 'Take a snapshot',
    records: ['Snapshots'],
    plan: async (read) =>
      succeed(await inParts(planSnapshot(read, { snapshot: name, taken: read.tracker.settings.asAt, by }))),
    press: 'Keep the snapshot',
  });
