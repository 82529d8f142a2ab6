import type { CalendarDate } from '../../finance/calendar-date';
import type { Decision } from '../../finance/decisions/decision';
import type { Milestone } from '../../finance/milestone';
import type { RagOverride } from '../../finance/rag/assessment';
import type { RagPolicy } from '../../finance/rag/policy';
import type { ReviewState } from '../../finance/review/line-state';

/** A row of the Decisions table. */
export interface DecisionRow extends Decision {
  /** Null where the row does not say. */
  readonly date: CalendarDate | null;
  readonly meeting: string | null;
  /** Whether the lines have been changed by it. */
  readonly isApplied: boolean;
}

/** How all lines stood at a snapshot. */
export interface NamedState {
  readonly name: string;
  readonly state: ReviewState;
}

/** What the pack says besides the lines and their statuses. */
export interface PackFacts {
  readonly policy: RagPolicy;
  /** Projects that appear even without a saving, such as those that the budget names. */
  readonly projects: readonly string[];
  /** By the reference of a line. */
  readonly milestones: (ref: string) => readonly Milestone[];
  readonly overrides: readonly RagOverride[];
  readonly decisions: readonly DecisionRow[];
  /** The earliest first. The last is what the pack compares with. */
  readonly history: readonly NamedState[];
  /**
   * The headings of the savings table exactly as they stand in its cells, by column counted from 0: formulas refer to
   * them. Where they are not given, formulas refer to cells.
   */
  readonly savingsHeadings: ReadonlyMap<number, string>;
}
