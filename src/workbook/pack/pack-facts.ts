import type { Milestone } from '../../finance/milestone';
import type { AssessmentContext } from '../../finance/rag/assessment';
import type { LineChange } from '../../finance/review/changes/change';
import type { OverrideReview } from '../../finance/review/overrides';
import type { PastState } from '../../finance/review/snapshots';
import type { RefusedDecision } from '../decisions/decision-plan';
import type { RecordedDecision, UnreadDecision } from '../decisions/recorded-decision';
import type { SinceSnapshot } from '../snapshots/snapshot-review';
import type { SavingsHeadings } from './savings-ranges';
import type { OverriddenLine } from '../decisions/overrides';

/** What questions about a line rest on besides the line. */
export interface QuestionFacts {
  readonly assessment: AssessmentContext;
  /** By the reference of a line. */
  readonly milestones: (ref: string) => readonly Milestone[];
  /** What has changed of the line of a reference without a decision, the most money first. */
  readonly quiet: (ref: string) => readonly LineChange[];
  /** How the line of a reference stood at the snapshots, the earliest first. */
  readonly history: (ref: string) => readonly PastState[];
}

/** What the pack says besides the lines and their statuses. */
export interface PackFacts extends QuestionFacts {
  readonly overrides: readonly OverrideReview<OverriddenLine>[];
  readonly decisions: readonly RecordedDecision[];
  /** Rows of the Decisions table that cannot be read. */
  readonly unread: readonly UnreadDecision[];
  /** The decisions that cannot be applied as things stand. */
  readonly refused: readonly RefusedDecision[];
  /** What has happened since the snapshot that the pack compares with; null where there is none. */
  readonly since: SinceSnapshot | null;
}

/** What has to be known besides the workbook as it was read. */
export interface PackOptions {
  /** The name of the snapshot to compare with; the last one where it is left out. */
  readonly since?: string;
  /** Formulas name the savings by these; where they are not given, formulas refer to cells. */
  readonly savingsHeadings?: SavingsHeadings;
}
