/** What two references have in common that differ only in case or spaces: they mean one line. */
export const refKey = (ref: string): string => ref.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** A reference that ends in a digit and one letter, as the parts of a split line do. */
const lettered = /^(.*\d)([a-z])$/;

/**
 * Says of each reference which line it is a row of. A line that is split between projects stands on rows of its own, 9a
 * and 9b: where both a and b are there, they and their further letters are one line. 9a alone is a line like any other.
 */
export function lineOfRef(refs: readonly string[]): (ref: string) => string {
  const keys = new Set(refs.map(refKey));
  return (ref) => {
    const key = refKey(ref);
    const stem = lettered.exec(key)?.[1];
    return stem !== undefined && keys.has(`${stem}a`) && keys.has(`${stem}b`) ? `${stem}…` : key;
  };
}
