import { isDoubtless, type Done, type Operation, type Proposal } from '../operation';
import type { ChangeEvent } from './change-event';

/** What a person can do in the task of an operation. Nothing here throws or waits: what comes of it is told as events. */
export interface ChangeActions {
  /** Reads afresh. Where the operation is done at once and nothing is in doubt, it goes on to do it. */
  readonly check: (edition: number, by: string) => void;
  readonly apply: (proposal: Proposal, by: string) => void;
  readonly undo: (done: Done, by: string) => void;
}

/**
 * The dealings of one operation with the workbook.
 * @param onChanged told when the workbook has been written, or may have been
 */
export function changeSession(
  operation: Operation,
  tell: (event: ChangeEvent) => void,
  onChanged: () => void,
): ChangeActions {
  let newest = 0;
  const apply = (proposal: Proposal, by: string) => {
    tell({ kind: 'apply asked' });
    const progress = (share: number) => {
      tell({ kind: 'progressed', share });
    };
    void proposal.apply(by, progress).then((result) => {
      tell({ kind: 'applied', result });
      onChanged();
    });
  };
  const check = async (edition: number, by: string) => {
    newest += 1;
    const number = newest;
    tell({ kind: 'check asked', edition });
    const result = await operation.propose();
    if (number !== newest) return;
    tell({ kind: 'proposed', result });
    if (operation.atOnce === true && result.ok && isDoubtless(result.value)) apply(result.value, by);
  };
  return {
    check: (edition, by) => void check(edition, by),
    apply,
    undo: (done, by) => {
      if (done.undo === null) return;
      tell({ kind: 'undo asked' });
      void done.undo(by).then((result) => {
        tell({ kind: 'undo ended', result });
        onChanged();
      });
    },
  };
}
