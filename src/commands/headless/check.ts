import { type Result, succeed } from '../../finance/result';
import { checkReport, type CheckReport, readTracker, type TrackerFailure } from '../../workbook';
import { today } from './today';

/** Every problem in the data; nothing is written. */
export async function check(): Promise<Result<CheckReport, TrackerFailure>> {
  const tracker = await readTracker({ today: today(), records: ['Actuals'] });
  return tracker.ok ? succeed(checkReport(tracker.value)) : tracker;
}
