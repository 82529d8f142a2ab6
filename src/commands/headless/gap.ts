import { type Result, succeed } from '../../finance/result';
import { gapReport, type GapReport, readGap, type TrackerFailure } from '../../workbook';
import { today } from './today';

/** Proves the gap table and plays the usual scenarios on it; nothing is written. */
export async function gap(): Promise<Result<GapReport, TrackerFailure>> {
  const reading = await readGap({ today: today() });
  return reading.ok ? succeed(gapReport(reading.value)) : reading;
}
