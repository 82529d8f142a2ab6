import type { RagStatus } from '../../finance/rag/status';
import type { RefreshPlan } from '../plan/refresh-plan';
import type { Receipt } from '../receipt';
import type { AssessedTable, Tracker } from '../tracker';

/** What the command line's `refresh --json` prints, but for `out`, which only the command line knows. */
export interface RefreshReport {
  /** Lines assessed, of both tables. */
  readonly lines: number;
  /** Cells that got another text. */
  readonly changed: number;
  readonly counts: Readonly<Record<RagStatus, number>>;
  readonly statuses: readonly {
    readonly table: AssessedTable;
    readonly ref: string;
    readonly status: RagStatus;
    readonly reason: string;
  }[];
  readonly problems: readonly { readonly cell: string; readonly found: string; readonly expected: string }[];
  /** Round trips to Excel, reading and writing together. */
  readonly syncs: number;
}

/** The result of a whole refresh: what was read, what was planned and what was done. */
export function refreshReport(tracker: Tracker, plan: RefreshPlan, receipt: Receipt): RefreshReport {
  const lines = [...tracker.savings, ...tracker.budget];
  const count = (status: RagStatus): number => lines.filter((line) => line.assessment.status === status).length;
  return {
    lines: lines.length,
    changed: receipt.cellsWritten,
    counts: {
      Blue: count('Blue'),
      Green: count('Green'),
      Amber: count('Amber'),
      Red: count('Red'),
      Grey: count('Grey'),
    },
    statuses: lines.map(({ table, line, assessment }) => ({
      table,
      ref: line.ref,
      status: assessment.status,
      reason: assessment.reason,
    })),
    problems: [...tracker.problems, ...plan.problems].map(({ cell, found, expected }) => ({ cell, found, expected })),
    syncs: tracker.syncs + receipt.syncs,
  };
}
