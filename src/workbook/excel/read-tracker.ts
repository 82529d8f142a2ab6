import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import type { RecordKind } from '../contents/table-contents';
import type { TrackerFailure } from '../failure';
import type { Tracker } from '../tracker';
import { readWorkbook } from './read-workbook';

/**
 * Reads and assesses the open workbook in four round trips; writes nothing. `today` stands in for a missing `As at` or
 * financial year, and a problem says so; `records` are the growing tables that are to be held against the others, too.
 */
export async function readTracker({
  today,
  records = [],
}: {
  readonly today: CalendarDate;
  readonly records?: readonly RecordKind[];
}): Promise<Result<Tracker, TrackerFailure>> {
  const read = await readWorkbook({ today, records });
  return read.ok ? succeed(read.value.tracker) : read;
}
