import type { Problem } from '../problem';
import type { Reconciliation, Tracker } from '../tracker';

/** What the command line's `check --json` prints. */
export interface CheckReport {
  readonly problems: readonly Pick<Problem, 'cell' | 'kind' | 'found' | 'expected' | 'severity'>[];
  readonly reconciliations: readonly Reconciliation[];
}

/** Everything a person should look at before the figures are used; nothing is written. */
export const checkReport = (tracker: Tracker): CheckReport => ({
  problems: tracker.problems.map(({ cell, kind, found, expected, severity }) => ({
    cell,
    kind,
    found,
    expected,
    severity,
  })),
  reconciliations: tracker.reconciliations,
});
