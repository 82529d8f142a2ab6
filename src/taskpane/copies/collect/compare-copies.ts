import { fail, type Result } from '../../../finance/result';
import { collectCopies, type Collection, type ReadWorkbook, type TrackerFailure } from '../../../workbook';
import type { CopiesPort } from '../copies-port';
import { notPossible } from '../not-possible';
import type { ChosenCopies } from './collected';

/** What copies say against the master as it was just read. */
export async function compareCopies(
  port: CopiesPort,
  master: ReadWorkbook,
  chosen: ChosenCopies,
): Promise<Result<Collection, TrackerFailure>> {
  const masterId = await port.readMasterId();
  if (!masterId.ok) return masterId;
  const collection = await collectCopies({ master, masterId: masterId.value, today: port.today(), ...chosen });
  return collection.ok ? collection : fail(notPossible(collection.error));
}
