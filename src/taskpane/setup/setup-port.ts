import type { CalendarDate } from '../../finance/calendar-date';
import type { Result } from '../../finance/result';
import type { SetupTable, TrackerFailure } from '../../workbook';

/** What setting a workbook up asks of it. */
export interface SetupPort {
  /** The tables that the workbook lacks. */
  readonly offeredTables: () => Promise<Result<readonly SetupTable[], TrackerFailure>>;
  /** Today on the reader's clock. */
  readonly today: () => CalendarDate;
}
