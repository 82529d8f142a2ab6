import { type Result, succeed } from '../../finance/result';
import {
  answersTo,
  applyEdits,
  type CollectAnswers,
  collectCopies,
  type CollectReport,
  collectReport,
  type CopiesFailure,
  type IncomingFile,
  inParts,
  planCollect,
  readCopies,
  readMasterId,
  readWorkbook,
} from '../../workbook';
import { today } from './today';

/** What a collection did, with the number of its run in the change log; null where nothing had to be written. */
export type CollectedReport = CollectReport & { readonly run: number | null };

/**
 * Collects copies into the open workbook: what is safe is written at once, the rest is listed.
 * @param by who the workbook's log will say ran it
 * @param answers what a person says beforehand to what is not safe
 */
export async function collect(
  by: string,
  files: readonly IncomingFile[],
  answers: CollectAnswers,
): Promise<Result<CollectedReport, CopiesFailure>> {
  const day = today();
  const master = await readWorkbook({ today: day });
  if (!master.ok) return master;
  const masterId = await readMasterId();
  if (!masterId.ok) return masterId;
  const found = await collectCopies({
    master: master.value,
    masterId: masterId.value,
    files,
    today: day,
    readFiles: readCopies,
  });
  if (!found.ok) return found;
  const decisions = answersTo(found.value, answers);
  if (!decisions.ok) return decisions;
  const plan = await inParts(planCollect(master.value, found.value, decisions.value));
  if (!plan.ok) return plan;
  const receipt = await applyEdits(plan.value, { by, when: new Date() });
  if (!receipt.ok) return receipt;
  return succeed({ ...collectReport(found.value, decisions.value, plan.value), run: receipt.value.run });
}
