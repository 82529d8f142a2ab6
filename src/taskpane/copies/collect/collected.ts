import type { Collection, CopyReader, IncomingFile } from '../../../workbook';

/** The files that a person has chosen, and how they are read. */
export interface ChosenCopies {
  readonly files: readonly IncomingFile[];
  readonly readFiles: CopyReader;
}

/** Copies that have been compared with the master. */
export interface Collected {
  readonly chosen: ChosenCopies;
  readonly collection: Collection;
}
