import type { CalendarDate } from '../../finance/calendar-date';
import type { Decision } from '../../finance/decisions/decision';
import type { Problem } from '../problem';
import type { CellPlace } from '../tracker';

/** A decision with the meeting that took it. */
export interface DatedDecision extends Decision {
  /** Null where the row does not say. */
  readonly date: CalendarDate | null;
  readonly meeting: string | null;
}

/** One row of the Decisions table. */
export interface RecordedDecision extends DatedDecision {
  /** By which the row is told from all others, also in the change log. */
  readonly key: string;
  /** The cell of its reference. */
  readonly place: CellPlace;
  /** Whether the lines have been changed by it: something stands under Applied. */
  readonly isApplied: boolean;
  /** Null where it has not been applied, or Applied holds no date. */
  readonly appliedOn: CalendarDate | null;
}

/** A row of the Decisions table that cannot be read, so that nobody may act on it. */
export interface UnreadDecision {
  readonly meeting: string | null;
  /** Each with its cell. */
  readonly problems: readonly Problem[];
}

/** The Decisions table as it was read. */
export interface ReadDecisions {
  /** From top to bottom; a row that cannot be read is not among them. */
  readonly decisions: readonly RecordedDecision[];
  readonly unread: readonly UnreadDecision[];
}
