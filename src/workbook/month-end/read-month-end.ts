import type { CalendarDate } from '../../finance/calendar-date';
import { type Result, succeed } from '../../finance/result';
import type { AssembledWorkbook } from '../assemble-workbook';
import { readWorkbook } from '../excel/read-workbook';
import type { TrackerFailure } from '../failure';
import { inParts } from '../steps';
import type { MonthEndReading } from './month-end';
import { monthEndOf } from './month-end-of';

/** The open workbook at the end of a period. */
export interface MonthEndOfWorkbook {
  readonly reading: MonthEndReading;
  /** As it was read for it, with Actuals and Forecasts. */
  readonly workbook: AssembledWorkbook;
}

/**
 * Reads the open workbook at the end of the period that Settings names, in four round trips; writes nothing.
 * @param today stands in for a missing `As at` or financial year, and a problem says so
 */
export async function readMonthEnd({
  today,
}: {
  readonly today: CalendarDate;
}): Promise<Result<MonthEndOfWorkbook, TrackerFailure>> {
  const workbook = await readWorkbook({ today, records: ['Actuals', 'Forecasts'] });
  if (!workbook.ok) return workbook;
  const reading = await inParts(monthEndOf(workbook.value));
  return reading.ok ? succeed({ reading: reading.value, workbook: workbook.value }) : reading;
}
