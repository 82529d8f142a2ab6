import { formatFinancialYear } from '../financial-year';
import type { GapTable, UnknownRow } from './gap-table';
import type { Sum } from './linear';

/** The cells that leave it open what figures of some years are. */
export const unknownIn = ({ rows }: GapTable, years: readonly number[]): readonly string[] =>
  rows
    .filter((row): row is UnknownRow => row.type === 'unknown')
    .filter(({ unreadable }) => unreadable.some((year) => years.includes(year)))
    .map(({ kindCell }) => kindCell);

/** The cells that cannot be read and without which a sum cannot be said; a row of no known kind may be a part of any lines. */
export function unreadableIn(table: GapTable, sum: Sum): readonly string[] {
  const own = sum.flatMap(({ row, year }) => {
    const { unreadable = [], cells = [] } = table.rows[row] ?? {};
    return unreadable.includes(year) ? [cells[year] ?? ''] : [];
  });
  const ofLines = sum.filter(({ row }) => table.rows[row]?.type === 'line').map(({ year }) => year);
  return [...new Set([...own, ...unknownIn(table, ofLines)])];
}

/** The years for which a table has no column, up to the place of one that it has. */
export function yearsMissingUpTo({ years }: GapTable, place: number): readonly string[] {
  const first = years[0]?.startYear ?? 0;
  const last = years[place]?.startYear ?? first;
  const all = Array.from({ length: last - first + 1 }, (_, index) => ({ startYear: first + index }));
  return all.filter(({ startYear }) => !years.some((year) => year.startYear === startYear)).map(formatFinancialYear);
}
