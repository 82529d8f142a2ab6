import type { Milestone } from '../../finance/milestone';
import type { AssessmentContext } from '../../finance/rag/assessment';
import type { OverrideReview } from '../../finance/review/overrides';
import type { ReviewState } from '../../finance/review/line-state';
import type { RecordedDecision } from '../decisions/recorded-decision';
import type { SinceSnapshot } from '../snapshots/snapshot-review';
import type { AssessedSaving } from '../tracker';

/** What the pack says besides the lines and their statuses. */
export interface PackFacts {
  readonly assessment: AssessmentContext;
  /** By the reference of a line. */
  readonly milestones: (ref: string) => readonly Milestone[];
  readonly overrides: readonly OverrideReview<AssessedSaving>[];
  readonly decisions: readonly RecordedDecision[];
  /** How all lines stood at the snapshots, the earliest first. */
  readonly history: readonly ReviewState[];
  /** What has happened since the snapshot that the pack compares with; null where there is none. */
  readonly since: SinceSnapshot | null;
}

/** What has to be known besides the workbook as it was read. */
export interface PackOptions {
  /** The name of the snapshot to compare with; the last one where it is left out. */
  readonly since?: string;
  /**
   * The headings of the savings table exactly as they stand in its cells, by column counted from 0: formulas name them.
   * Where they are not given, formulas refer to cells.
   */
  readonly savingsHeadings?: ReadonlyMap<number, string>;
}
