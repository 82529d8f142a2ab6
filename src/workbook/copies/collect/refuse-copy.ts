import { formatFinancialYear, type FinancialYear } from '../../../finance/financial-year';
import { foreignCopy, type ForeignCopy } from '../../../finance/merge/foreign-copy';
import type { MergeTable } from '../../../finance/merge/merge-table';
import type { ReadCopy } from './read-copy';

/** By what a master knows its own copies. */
export interface MasterIdentity {
  readonly organisation: string | null;
  readonly year: FinancialYear;
  /** From `readMasterId`. */
  readonly masterId: string | null;
}

const nothingTaken = 'Nothing of it is taken: collect it into the workbook that it was made from.';

const foreignWords: Readonly<Record<ForeignCopy, string>> = {
  'no lines': 'its savings table has no line with a reference. Nothing of it is taken: ask for the workbook again.',
  'no line in common': `none of its references is in the master. ${nothingTaken}`,
  'most lines unknown': `most of its references are not in the master. ${nothingTaken}`,
  'no year in common': `it has no year that the master has. ${nothingTaken}`,
};

const isSameOrganisation = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Why nothing of a copy may be collected: it is of another workbook, year or council. Null where it is the master's own,
 * or nothing speaks against it.
 */
export function refusalOfCopy(
  { identity, stated, copy }: ReadCopy,
  master: MasterIdentity,
  table: MergeTable,
): string | null {
  const said = identity ?? stated;
  if (said !== null && said.year.startYear !== master.year.startYear) {
    return `it is of ${formatFinancialYear(said.year)} and the master of ${formatFinancialYear(master.year)}. ${nothingTaken}`;
  }
  if (said !== null && !isSameOrganisation(said.organisation, master.organisation)) {
    const renamed = 'If it is the same council by another name, put its name in Settings back as it was sent.';
    return `it is of ${said.organisation ?? ''} and the master of ${master.organisation ?? ''}. ${nothingTaken} ${renamed}`;
  }
  const copyId = identity?.masterId ?? null;
  if (copyId !== null && master.masterId !== null) {
    return copyId === master.masterId ? null : `it was made from another workbook than this master. ${nothingTaken}`;
  }
  const foreign = foreignCopy(table, copy);
  return foreign === null ? null : foreignWords[foreign];
}
