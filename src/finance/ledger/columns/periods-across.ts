import type { FinancialYear } from '../../financial-year';
import { parseDate } from '../../parse-date';
import { isBlank } from '../../unreadable';
import { cellText } from '../cell-text';
import { type PeriodCell, readPeriodCell } from '../periods/period-cell';
import { usualStyle } from '../periods/period-style';
import { placePeriod } from '../periods/place-period';
import type { LedgerMapping } from '../ledger-mapping';
import { fieldOfHeading } from './ledger-headings';

/** Reports put titles above their headings, but not more than this. */
const rowsLookedAt = 40;
/** A row of fewer may be one line of an export that names a period, a date and a month. */
const fewest = 3;
const onlyDigits = /^\d*$/;

/** A column of sums whose heading names their period. */
export interface PeriodColumn {
  /** Counted from 0. */
  readonly at: number;
  /** As it stands in the export: a text, or the day that Excel makes of Apr-14. */
  readonly heading: unknown;
  readonly names: PeriodCell;
}

/** A table with a column of sums for each period. */
export interface PeriodsAcross {
  /** The row of the headings, counted from 0. */
  readonly row: number;
  readonly columns: readonly PeriodColumn[];
}

/** The period that a heading names: not a bare number, which may be a sum; Excel makes the first day of the month of Apr-14. */
function namedPeriod(cell: unknown): PeriodCell | null {
  const day = typeof cell === 'number' ? parseDate(cell) : null;
  const isMonth = day?.ok === true && day.value.day === 1 && Number.isInteger(cell);
  if (!isMonth && (typeof cell !== 'string' || onlyDigits.test(cellText(cell)))) return null;
  return readPeriodCell(cell, undefined);
}

const nameOf = (found: PeriodCell): string => {
  const year = found.kind === 'placed' ? found.year.startYear : found.kind === 'labelled' ? found.year : '';
  return `${year}/${found.period}`;
};

/** Finds headings that each name a period, as of a table with a column of sums for each; null where no row has three different ones. */
export function findPeriodsAcross(rows: readonly (readonly unknown[])[]): PeriodsAcross | null {
  for (const [row, cells] of rows.slice(0, rowsLookedAt).entries()) {
    const columns = cells.flatMap((heading, at): PeriodColumn[] => {
      const names = namedPeriod(heading);
      return names === null ? [] : [{ at, heading, names }];
    });
    const different = new Set(columns.map(({ names }) => nameOf(names))).size;
    if (different >= fewest && different === columns.length) return { row, columns };
  }
  return null;
}

/**
 * The columns of a year by their periods, in order; a heading that names no year is of this one.
 * @param periods what a year beside a number stands for; null where nobody has said, and `decideStyleAcross` need not ask
 */
export function periodsOfYear(
  { columns }: PeriodsAcross,
  year: FinancialYear,
  periods: LedgerMapping['periods'],
): readonly { readonly period: number; readonly column: PeriodColumn }[] {
  return columns
    .flatMap((column) => {
      const placed = placePeriod(column.names, periods ?? usualStyle, year);
      return placed?.year.startYear === year.startYear ? [{ period: placed.period, column }] : [];
    })
    .sort((one, other) => one.period - other.period);
}

/** What the columns are called in which a period's sums are given to be read. */
const [periodHeading, amountHeading] = ['Period', 'Amount'];

/** A heading under which a column of the export, such as its total, would be taken for one of these two. */
const isTakenForOne = (heading: unknown): boolean => {
  const means = fieldOfHeading(cellText(heading));
  return means === 'period' || means === 'amount';
};

/**
 * An export of one period out of a table with a column for each: its sums with their period in front of every row, the columns of
 * the other periods blank, and the headings of what would be taken for its sums. Rows keep their places, so that what is said of
 * them names the rows of the export.
 */
export function rowsOfPeriod(
  rows: readonly (readonly unknown[])[],
  { row: headingRow, columns }: PeriodsAcross,
  { at, heading }: PeriodColumn,
): readonly (readonly unknown[])[] {
  const others = new Set(columns.map((column) => column.at));
  return rows.map((cells, row) => {
    const rest = cells.map((cell, place) => (others.has(place) ? '' : cell));
    const amount = cells[at];
    const repeats = columns.every((column) => cellText(cells[column.at]) === cellText(column.heading));
    if (row >= headingRow && repeats) {
      return [periodHeading, amountHeading, ...rest.map((cell) => (isTakenForOne(cell) ? '' : cell))];
    }
    return row < headingRow || isBlank(amount) ? ['', '', ...rest] : [heading, amount, ...rest];
  });
}
