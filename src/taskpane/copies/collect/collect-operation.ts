import { fail, succeed } from '../../../finance/result';
import { type Collection, inParts, planCollect } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { editOperation } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';
import type { CopiesPort } from '../copies-port';
import { notPossible } from '../not-possible';
import { changedSince } from './acceptance';
import type { ChosenCopies } from './collected';
import { compareCopies } from './compare-copies';

interface Collecting {
  readonly chosen: ChosenCopies;
  /** What a person has looked at. */
  readonly collection: Collection;
  /** The ids of the findings that are taken. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Writes what a person has taken of the copies into the master. The copies are compared with the master as it is now once
 * more: what has changed in it meanwhile is not written over.
 */
export const collect = (port: EditPort & CopiesPort, { chosen, collection, taken }: Collecting): Operation =>
  editOperation(port, {
    heading: 'Collect',
    plan: async (master) => {
      const now = await compareCopies(port, master, chosen);
      if (!now.ok) return now;
      const moved = changedSince(collection.merge.items, now.value.merge.items, taken);
      if (moved.length > 0) {
        const refs = [...new Set(moved.map(({ ref }) => ref))].join(', ');
        const message = `The master has changed in ${refs} since the copies were compared. Choose the files again, so that you decide on what it holds now.`;
        return fail({ kind: 'changed since', message, cells: [], candidates: [] });
      }
      const decisions = new Map([...taken].map((id) => [id, 'accept'] as const));
      const plan = await inParts(planCollect(master, now.value, decisions));
      return plan.ok ? succeed(plan.value) : fail(notPossible(plan.error));
    },
    press: 'Write to the sheet',
  });
