import type { CalendarDate } from './calendar-date';

/** One row of the milestones table that belongs to a savings line. */
export interface Milestone {
  readonly milestone: string;
  /** Null where no date is given. */
  readonly due: CalendarDate | null;
  readonly isDone: boolean;
}
