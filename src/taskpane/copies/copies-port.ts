import type { CalendarDate } from '../../finance/calendar-date';
import type { Result } from '../../finance/result';
import type { Master, TrackerFailure } from '../../workbook';

/** What sending out and collecting ask of the workbook. */
export interface CopiesPort {
  /** By which the workbook knows the copies made of it; null where it has sent none. */
  readonly readMasterId: () => Promise<Result<string | null, TrackerFailure>>;
  /** The workbook as its copies name it; where it keeps no id yet, one is kept in it. */
  readonly keepMaster: () => Promise<Result<Master, TrackerFailure>>;
  /** Today on the reader's clock. */
  readonly today: () => CalendarDate;
}
