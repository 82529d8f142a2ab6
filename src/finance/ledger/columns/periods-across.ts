import { cellText } from '../cell-text';
import { readPeriodCell } from '../periods/period-cell';

/** Reports put titles above their headings, but not more than this. */
const rowsLookedAt = 40;
/** A row of fewer may be one line of an export that names a period, a date and a month. */
const fewest = 3;
const onlyDigits = /^\d*$/;

/** The period that a heading names: not a bare number, which may be a sum; Excel makes a date of Apr-14. */
function periodOf(cell: unknown): string | null {
  const text = cellText(cell);
  const isDay = typeof cell === 'number' && Number.isInteger(cell);
  if (!isDay && (typeof cell !== 'string' || onlyDigits.test(text))) return null;
  const found = readPeriodCell(cell, undefined);
  if (found === null || (isDay && found.kind !== 'placed')) return null;
  const year = found.kind === 'placed' ? found.year.startYear : found.kind === 'labelled' ? found.year : '';
  return `${year}/${found.period}`;
}

/**
 * Finds headings that each name a period, as of a table with a column of sums for each.
 * @returns the place of their row, counted from 0, and how many there are; null where no row has three different ones
 */
export function findPeriodsAcross(
  rows: readonly (readonly unknown[])[],
): { readonly row: number; readonly periods: number } | null {
  for (const [row, cells] of rows.slice(0, rowsLookedAt).entries()) {
    const named = cells.map(periodOf).filter((period) => period !== null);
    const periods = new Set(named).size;
    if (periods >= fewest && periods === named.length) return { row, periods };
  }
  return null;
}

/** What to do with such an export, as a sentence that follows its name. */
export const sayPeriodsAcross = ({ row, periods }: { readonly row: number; readonly periods: number }): string =>
  `it has a column of sums for each of ${periods} periods (the headings in row ${row + 1}); an import needs one sum in a row, with its period beside it. Take the export of single postings; or turn this one in Excel: From Table/Range on the Data tab, select those columns, Unpivot Columns on the Transform tab, and call what comes out Period and Amount.`;
