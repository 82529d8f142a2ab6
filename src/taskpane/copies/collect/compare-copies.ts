import { fail, type Result } from '../../../finance/result';
import {
  collectCopies,
  type Collection,
  type IncomingFile,
  type ReadWorkbook,
  type TrackerFailure,
} from '../../../workbook';
import { type CopyReadingOptions, readCopiesInBackground } from '../../background/read-copies';
import type { CopiesPort } from '../copies-port';
import { notPossible } from '../not-possible';

/** What copies say against the master as it was just read. */
export async function compareCopies(
  port: CopiesPort,
  master: ReadWorkbook,
  files: readonly IncomingFile[],
  reading: CopyReadingOptions,
): Promise<Result<Collection, TrackerFailure>> {
  const masterId = await port.readMasterId();
  if (!masterId.ok) return masterId;
  const collection = await collectCopies({
    master,
    masterId: masterId.value,
    files,
    today: port.today(),
    readFiles: readCopiesInBackground(reading),
  });
  return collection.ok ? collection : fail(notPossible(collection.error));
}
