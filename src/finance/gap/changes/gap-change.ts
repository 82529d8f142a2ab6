import type { GapLine, GapTable } from '../gap-table';

/** A change of a plan's lines. */
export interface GapChange {
  readonly name: string;
  readonly how: string;
  readonly apply: (table: GapTable) => GapTable;
}

/** A table of which each line is replaced by another, or left as it is. */
export const withLines = (table: GapTable, change: (line: GapLine) => GapLine): GapTable => ({
  ...table,
  rows: table.rows.map((row) => (row.type === 'line' ? change(row) : row)),
});

/** A table with one more line. */
export const withLine = (table: GapTable, line: GapLine): GapTable => ({ ...table, rows: [...table.rows, line] });

/** From the first year on that cannot be read nothing is known of figures that build on one another; the cell is named. */
export function unreadableFrom({ amounts, cells, unreadable = [] }: GapLine): Pick<GapLine, 'unreadable' | 'cells'> {
  const first = Math.min(...unreadable);
  const cell = cells[first] ?? '';
  return {
    unreadable: amounts.flatMap((_, year) => (year >= first ? [year] : [])),
    cells: cells.map((own, year) => (year >= first ? cell : own)),
  };
}

/** A line with other amounts; blanks stay blank. */
export const withAmounts = (line: GapLine, amountOf: (amount: number, year: number) => number): GapLine => ({
  ...line,
  amounts: line.amounts.map((amount, year) => (amount === null ? null : amountOf(amount, year))),
});
