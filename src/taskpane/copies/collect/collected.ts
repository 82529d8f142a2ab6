import type { Collection, IncomingFile } from '../../../workbook';

/** Copies that have been compared with the master. */
export interface Collected {
  readonly files: readonly IncomingFile[];
  readonly collection: Collection;
}
