import type { Collection, CopyReader, IncomingFile } from '../../../workbook';
import { count } from '../../format/figures';

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

/** What was compared, and what a person has to do now. */
export function leadOf({
  merge,
  copies,
}: { readonly merge: Pick<Collection['merge'], 'items'> } & Pick<Collection, 'copies'>): string {
  if (copies.length === 0) return 'None of these files can be used.';
  const compared = `${count(copies.length, 'copy', 'copies')} compared`;
  return merge.items.length === 0
    ? `${compared}: they say what the tracker says.`
    : `${compared}. Tick what is to be taken.`;
}
