import type { CalendarDate } from '../../finance/calendar-date';
import type { Result } from '../../finance/result';
import type { TrackerFailure } from '../../workbook';

/** What sending out and collecting ask of the workbook. */
export interface CopiesPort {
  /** By which the workbook knows the copies made of it; null where it has sent none. */
  readonly readMasterId: () => Promise<Result<string | null, TrackerFailure>>;
  /** The same; where there is none yet, one is kept in the workbook. */
  readonly keepMasterId: () => Promise<Result<string, TrackerFailure>>;
  /** Today on the reader's clock. */
  readonly today: () => CalendarDate;
}
