import { fail, type Result } from '../../finance/result';
import { type CopyReader, type FileFailure, type ReadCopy, readCopy } from '../../workbook';
import { copyJoiner } from './copy-parts';
import { drawn } from './drawn';
import { inBackground } from './in-background';
import type { BackgroundReport } from './messages';

/** How copies are read. */
export interface CopyReadingOptions {
  /** Ends the reading at once: what has not been read by then is left out. */
  readonly signal: AbortSignal;
  /**
   * Told how many of the files have been read.
   * @param isHeldUp the host lets nothing run in the background: until the next is read, the page does not answer
   */
  readonly onProgress: (read: number, isHeldUp: boolean) => void;
}

const broken = 'it could not be read in the background. Close what else is open, and choose it again, alone.';

/** Reads departmental copies without holding up the pane; in the page itself where the host lets no worker run. */
export const readCopiesInBackground =
  ({ signal, onProgress }: CopyReadingOptions): CopyReader =>
  async (files, master) => {
    const read: Result<ReadCopy, FileFailure>[] = [];
    const add = (one: Result<ReadCopy, FileFailure>): void => {
      read.push(one);
      onProgress(read.length, false);
    };
    onProgress(0, false);
    const join = copyJoiner(add);
    for (;;) {
      const left = files.slice(read.length);
      const [next] = left;
      if (next === undefined || signal.aborted) return read;
      const request = { asks: 'read copies', files: left, master } as const;
      const hear = (report: BackgroundReport): boolean => {
        if (report.tells === 'part of a copy') join(report.part);
        return read.length === files.length;
      };
      const end = await inBackground(request, hear, signal);
      if (end === 'broken') add(fail({ file: next.name, message: `${next.name}: ${broken}` }));
      if (end !== 'refused') continue;
      onProgress(read.length, true);
      await drawn();
      add(await readCopy(next, master));
    }
  };
