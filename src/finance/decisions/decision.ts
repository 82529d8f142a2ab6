import type { CalendarDate } from '../calendar-date';
import type { FinancialYear } from '../financial-year';
import type { RagStatus } from '../rag/status';

/** What a star chamber can decide of a savings line, as the Decisions table names it. */
export const decisionKinds = ['Agree', 'Re-profile', 'Substitute', 'Delete', 'More information', 'Override'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/**
 * One row of the Decisions table; null is blank. What a decision needs:
 *
 * - Agree: nothing more. A line that is not yet approved is Approved from then on.
 * - Re-profile: From year, To year, Amount. So much of the line's target moves from the one year to the other.
 * - Substitute: To year, Amount. The line, which takes the place of another, has so much more to bring in that year.
 *   The line that it replaces has a row of its own, mostly Delete: so each row is about one line, and is undone alone.
 * - Delete: nothing more. The line stays where it is for the record, with the stage Stopped, and nothing is asked of it
 *   or expected from it from the current year on, save what it has delivered.
 * - More information: Reason, which says what is asked. Nothing changes.
 * - Override: Status, Until, Reason, By.
 */
export interface Decision {
  readonly ref: string;
  readonly decision: DecisionKind;
  readonly fromYear: FinancialYear | null;
  readonly toYear: FinancialYear | null;
  /** In the workbook's unit. */
  readonly amount: number | null;
  readonly status: RagStatus | null;
  readonly until: CalendarDate | null;
  readonly reason: string | null;
  readonly by: string | null;
}

/** What a decision is taken in. */
export interface DecisionContext {
  /** The current financial year. */
  readonly year: FinancialYear;
  readonly asAt: CalendarDate;
  /** The years for which the savings table of a line has a target column. */
  readonly targetYears: (ref: string) => readonly FinancialYear[];
}
