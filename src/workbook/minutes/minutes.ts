import type { CalendarDate } from '../../finance/calendar-date';
import type { DecisionKind } from '../../finance/decisions/decision';
import type { MoneyUnit } from '../../finance/money';

/** A figure or word that a decision changes, in words for a reader; `–` for nothing. */
export interface MinutedChange {
  /** Such as `2015/16 target`. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A decision as the minutes tell it. */
export interface MinutedDecision {
  readonly ref: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly decision: DecisionKind;
  /** One sentence: what was decided, or recorded and cannot be applied. */
  readonly says: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly isApplied: boolean;
  /** A sentence or two on why the tracker does not have it yet; null where it has, or nothing waits to be applied. */
  readonly standing: string | null;
  readonly changes: readonly MinutedChange[];
  /** What it means for this year, the full year and the gap, as sentences; empty where no target changes. */
  readonly effects: readonly string[];
}

/** Something that somebody has to do after the meeting. */
export interface MinutedAction {
  readonly ref: string;
  readonly what: string;
  readonly owner: string | null;
  readonly due: CalendarDate | null;
}

/** The minutes of a meeting, as data: drawn as a sheet, or written as a Word file. */
export interface Minutes {
  /** Such as `Star chamber minutes`. */
  readonly title: string;
  readonly organisation: string | null;
  readonly meeting: string;
  /** Of the decisions; null where none of them says. */
  readonly date: CalendarDate | null;
  readonly present: readonly string[];
  readonly unit: MoneyUnit;
  /** In the order of the Decisions table, questions left out. */
  readonly decisions: readonly MinutedDecision[];
  /** What was asked and is to be answered. */
  readonly questions: readonly { readonly ref: string; readonly title: string | null; readonly question: string }[];
  readonly actions: readonly MinutedAction[];
  /** What the decisions come to together, as sentences. */
  readonly together: readonly string[];
  /** What the targets were taken to mean. */
  readonly assumptions: readonly string[];
  /** A sentence for each cell of the meeting's rows that cannot be read: what was decided there is not minuted. */
  readonly unread: readonly string[];
}

/** Over what of the meeting's rows cannot be read. */
export const unreadTitle = 'Rows of this meeting that cannot be read';

/** What is known of a meeting besides its decisions. */
export interface MeetingFacts {
  /** As the Decisions table names it. */
  readonly meeting: string;
  readonly present?: readonly string[];
}
