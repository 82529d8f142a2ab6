import { type Result, succeed } from '../../finance/result';
import { monthEndReport, type MonthEndFigures, readMonthEnd, type TrackerFailure } from '../../workbook';
import { today } from './today';

/** The open workbook at the end of its period; nothing is written. */
export async function monthEnd(): Promise<Result<MonthEndFigures, TrackerFailure>> {
  const read = await readMonthEnd({ today: today() });
  return read.ok ? succeed(monthEndReport(read.value.reading)) : read;
}
