import { type Result, succeed } from '../../finance/result';
import {
  applyRefresh,
  planRefresh,
  readTracker,
  refreshReport,
  type RefreshReport,
  type TrackerFailure,
} from '../../workbook';
import { today } from './today';

/**
 * Refreshes RAG and writes it, in one go: whoever types the command has asked for the writing, and the input file
 * stays as it is.
 * @param by who the workbook's log will say ran it
 */
export async function refresh(by: string): Promise<Result<RefreshReport, TrackerFailure>> {
  const tracker = await readTracker({ today: today() });
  if (!tracker.ok) return tracker;
  const plan = planRefresh(tracker.value);
  const receipt = await applyRefresh(plan, { by, when: new Date() });
  return receipt.ok ? succeed(refreshReport(tracker.value, plan, receipt.value)) : receipt;
}
