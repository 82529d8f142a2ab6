import { type Result, succeed } from '../../finance/result';
import { drawStarChamber, packReport, type PackReport, planStarChamber, type TrackerFailure } from '../../workbook';
import { today } from './today';

/**
 * Makes the pack for a star chamber, in one go: whoever types the command has asked for it, and the input file stays as it is.
 * @param since the name of the snapshot to compare with; null for the last one
 */
export async function pack(since: string | null): Promise<Result<PackReport, TrackerFailure>> {
  const plan = await planStarChamber({ today: today(), ...(since === null ? {} : { since }) });
  if (!plan.ok) return plan;
  const receipt = await drawStarChamber(plan.value);
  return receipt.ok ? succeed(packReport(plan.value, receipt.value)) : receipt;
}
