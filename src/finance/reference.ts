/** Most references are of such characters, which are compared as they stand but for their case. */
const plainRef = /^[\w./-]*$/;

/** What two references have in common that differ only in case or spaces: they mean one line. */
export const refKey = (ref: string): string =>
  plainRef.test(ref) ? ref.toLowerCase() : ref.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** A reference that ends in a digit and one letter, as the parts of a split line do. */
const lettered = /^(.*\d)([a-z])$/;

/**
 * Tells the rows of split lines. A line that is split between projects stands on rows of its own, 9a and 9b: where both
 * a and b are there, they and their further letters are one line. 9a alone is a line like any other.
 * @returns what the rows of one split line have in common; null for a line that is on one row
 */
export function splitLines(refs: readonly string[]): (ref: string) => string | null {
  const keys = new Set(refs.map(refKey));
  return (ref) => {
    const stem = lettered.exec(refKey(ref))?.[1];
    return stem !== undefined && keys.has(`${stem}a`) && keys.has(`${stem}b`) ? stem : null;
  };
}
