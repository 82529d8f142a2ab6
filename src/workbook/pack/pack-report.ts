import type { PackPlan, PackReceipt } from './prepare-pack';

/** What the command line's `pack --json` prints, but for `out`, which only the command line knows. */
export interface PackReport {
  /** The rows of savings in the pack: a line that is split between projects is on more than one. */
  readonly lines: number;
  /** The names of its sheets in their order. */
  readonly sheets: readonly string[];
  /** Those of them that an earlier pack had. */
  readonly replaced: readonly string[];
  /** The snapshot that the pack compares with; null where there is none. */
  readonly since: string | null;
  /** What people had written on the sheets that were replaced. */
  readonly overwritten: readonly { readonly cells: string; readonly found: string }[];
  readonly problems: readonly { readonly cell: string; readonly found: string; readonly expected: string }[];
  /** Round trips to Excel, reading and drawing together. */
  readonly syncs: number;
}

/** The result of making a pack: what was planned and what was done. */
export const packReport = ({ tracker, pages, since }: PackPlan, receipt: PackReceipt): PackReport => ({
  lines: tracker.savings.length,
  sheets: receipt.sheets,
  replaced: receipt.replaced,
  since,
  overwritten: pages.sheets.flatMap(({ entries }) => entries ?? []),
  problems: receipt.problems.map(({ cell, found, expected }) => ({ cell, found, expected })),
  syncs: receipt.syncs,
});
