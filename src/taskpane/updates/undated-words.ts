import type { TableContents } from '../../workbook';

/**
 * What is said of savings tables without a column Updated; null where all have one.
 * @param all the savings tables of the workbook: of several, those that lack it are named
 */
export function sayUndated(undated: readonly TableContents[], all: readonly TableContents[]): string | null {
  if (undated.length === 0) return null;
  const names = undated.map(({ part, sheet }) => part ?? sheet).join(', ');
  const lacking =
    all.length === 1
      ? 'The savings table has'
      : undated.length === 1
        ? `The savings table ${names} has`
        : `The savings tables ${names} have`;
  return `${lacking} no column Updated. Add one under that heading: an update from here then writes its day there.`;
}
