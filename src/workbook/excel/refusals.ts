import { areaAddress } from '../cells/address';
import { listCells } from '../cells/list-cells';
import { failure, type TrackerFailure } from '../failure';
import type { Area, CellPlace } from '../tracker';

/** What is to be done where the workbook is no longer as a plan assumed. */
const readAgain = 'Read the workbook again and look at the changes before writing them. Nothing has been written.';

/** Of so many cells a failure tells the addresses. */
const mostCells = 200;

/** A table does not lie as it was read. */
export const movedSince = (
  { sheet, area }: { readonly sheet: string; readonly area: Area },
  table: string,
  what = 'Rows or columns have moved',
): TrackerFailure =>
  failure('rows moved', `${what} in the ${table} table since it was read. ${readAgain}`, {
    cells: [{ sheet, address: areaAddress({ ...area, rows: 1 }) }],
  });

/**
 * Cells that would be written do not hold what they held.
 * @param since when they held it and what follows from the change, as the rest of a sentence and what comes after it
 */
export const changedSince = (
  { sheet }: { readonly sheet: string },
  cells: readonly CellPlace[],
  since = `it was read. ${readAgain}`,
): TrackerFailure =>
  failure('changed since', `Somebody has changed ${listCells(cells)} on the sheet ${sheet} since ${since}`, {
    cells: cells.slice(0, mostCells),
  });

/**
 * A sheet has been protected, or cells on it are locked.
 * @param cells that are locked; none where the sheet's shape would change
 * @param outcome what has not been done
 */
export const isProtected = (
  { sheet }: { readonly sheet: string },
  cells: readonly CellPlace[],
  outcome = 'Nothing has been written.',
): TrackerFailure => {
  const areLocked = cells.length > 0;
  return failure(
    'protected',
    `The sheet ${sheet} is protected${areLocked ? ` and ${listCells(cells)} locked` : ''}. ` +
      `Unprotect it (Review, Unprotect Sheet)${areLocked ? ' or unlock these cells' : ''}, and try again. ${outcome}`,
    { cells: areLocked ? cells.slice(0, mostCells) : [{ sheet, address: 'A1' }] },
  );
};
