import type { Result } from '../../../finance/result';
import type { FileFailure } from '../../file/file-failure';
import { type IncomingFile, type MasterView, readCopy, type ReadCopy } from './read-copy';

/**
 * Reads copies by what the master has.
 * @returns each as it was read, or why it cannot be used, in the order of the files
 */
export type CopyReader = (
  files: readonly IncomingFile[],
  master: MasterView,
) => Promise<readonly Result<ReadCopy, FileFailure>[]>;

/** Reads copies one after another where it is called. */
export const readCopies: CopyReader = async (files, master) => {
  const read: Result<ReadCopy, FileFailure>[] = [];
  for (const file of files) read.push(await readCopy(file, master));
  return read;
};

/** A reader that reads one choice of files again only where the master asks for something else of them. */
export function readOnce(readFiles: CopyReader): CopyReader {
  let last: { readonly asked: string; readonly read: Awaited<ReturnType<CopyReader>> } | null = null;
  return async (files, master) => {
    const asked = JSON.stringify({ ...master, units: [...master.units] });
    if (last?.asked !== asked) last = { asked, read: await readFiles(files, master) };
    return last.read;
  };
}
