import { cellAddress, withSheet } from '../cells/address';
import { planRefresh } from '../plan/plan-refresh';
import type { Problem } from '../problem';
import type { Reconciliation, Tracker } from '../tracker';

/** What the command line's `check --json` prints. */
export interface CheckReport {
  readonly problems: readonly Pick<Problem, 'cell' | 'kind' | 'found' | 'expected' | 'severity'>[];
  readonly reconciliations: readonly Reconciliation[];
}

/** The tables that a refresh would have to write into locked cells of a protected sheet, and so would refuse. */
function lockedTables(tracker: Tracker): Problem[] {
  return tracker.layouts.flatMap((layout): Problem[] => {
    if (planRefresh({ ...tracker, layouts: [layout] }).obstacle === null) return [];
    const column = layout.rag.isLocked ? layout.rag.column : layout.reason.column;
    return [
      {
        cell: withSheet(layout.sheet, cellAddress(layout.area.top, column)),
        kind: 'protected',
        found: 'RAG cells that are locked on a protected sheet',
        expected:
          'RAG cells that can be written, or a refresh will be refused: unprotect the sheet (Review, Unprotect Sheet) or unlock them',
        severity: 'warning',
      },
    ];
  });
}

/** Everything a person should look at before the figures are used; nothing is written. */
export const checkReport = (tracker: Tracker): CheckReport => ({
  problems: [...tracker.problems, ...lockedTables(tracker)].map(({ cell, kind, found, expected, severity }) => ({
    cell,
    kind,
    found,
    expected,
    severity,
  })),
  reconciliations: tracker.reconciliations,
});
