import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import type { TrackerFailure } from '../failure';
import type { Tracker } from '../tracker';
import { readWorkbook } from './read-workbook';

/**
 * Reads and assesses the open workbook in four round trips; writes nothing. `today` stands in for a missing `As at` or
 * financial year, and a problem says so.
 */
export async function readTracker({
  today,
}: {
  readonly today: CalendarDate;
}): Promise<Result<Tracker, TrackerFailure>> {
  const read = await readWorkbook({ today });
  return read.ok ? succeed(read.value.tracker) : read;
}
