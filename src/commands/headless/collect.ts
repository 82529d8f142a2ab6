import { type Result, succeed } from '../../finance/result';
import {
  type Acceptance,
  acceptSafe,
  applyEdits,
  collectCopies,
  type CollectReport,
  collectReport,
  type CopiesFailure,
  type IncomingFile,
  planCollect,
  readMasterId,
  readWorkbook,
} from '../../workbook';
import { today } from './today';

/** What a collection did, with the number of its run in the change log; null where nothing had to be written. */
export type CollectedReport = CollectReport & { readonly run: number | null };

/**
 * Collects copies into the open workbook: what is safe is written at once, the rest is listed.
 * @param by who the workbook's log will say ran it
 * @param also what is accepted as a whole besides
 */
export async function collect(
  by: string,
  files: readonly IncomingFile[],
  also: readonly Acceptance[],
): Promise<Result<CollectedReport, CopiesFailure>> {
  const day = today();
  const master = await readWorkbook({ today: day });
  if (!master.ok) return master;
  const masterId = await readMasterId();
  if (!masterId.ok) return masterId;
  const found = await collectCopies({ master: master.value, masterId: masterId.value, files, today: day });
  if (!found.ok) return found;
  const decisions = acceptSafe(found.value.merge, also);
  const plan = planCollect(master.value, found.value, decisions);
  if (!plan.ok) return plan;
  const receipt = await applyEdits(plan.value, { by, when: new Date() });
  if (!receipt.ok) return receipt;
  return succeed({ ...collectReport(found.value, decisions, plan.value), run: receipt.value.run });
}
