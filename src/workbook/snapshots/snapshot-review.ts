import type { LineChange } from '../../finance/review/changes/change';
import type { LineDirection, TotalDirection } from '../../finance/review/direction';
import type { SnapshotLine, SnapshotName } from '../../finance/review/snapshots';
import type { Problem } from '../problem';

/** The Snapshots table as it was read. */
export interface ReadSnapshots {
  /** The earliest first. */
  readonly names: readonly SnapshotName[];
  /** From top to bottom. */
  readonly rows: readonly SnapshotLine[];
  /** Each with its cell. */
  readonly problems: readonly Problem[];
}

/** What is to be kept of the lines as they stand. `taken` is the day as which they are kept, mostly the workbook's As at. */
export type SnapshotRequest = SnapshotName;

/** What has happened since a snapshot. */
export interface SinceSnapshot {
  readonly since: SnapshotName;
  /** All changes, the most money first. */
  readonly changes: readonly LineChange[];
  /** Those of them that nobody decided. */
  readonly quiet: readonly LineChange[];
  /** The direction of travel of every line, those that are gone last. */
  readonly directions: readonly LineDirection[];
  readonly total: TotalDirection;
}
