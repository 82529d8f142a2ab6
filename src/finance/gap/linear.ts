import { addUp } from '../tidy';

/** An amount of a gap table, by the places of its row and its year, counted from 0. */
export interface GapCell {
  readonly row: number;
  readonly year: number;
}

/** An amount with what it counts for: −1 where it is taken away. */
export interface Term extends GapCell {
  readonly weight: number;
}

/** A sum of amounts. Every identity of a gap is one, so that what a change of a cell does to it can be read off. */
export type Sum = readonly Term[];

/** The amounts of a gap table by row and year; null is blank. */
export type Amounts = readonly (readonly (number | null)[])[];

/** What stands in a cell; null is blank. */
export const amountAt = (amounts: Amounts, { row, year }: GapCell): number | null => amounts[row]?.[year] ?? null;

/** Whether two cells are the same. */
export const sameCell = (one: GapCell, other: GapCell): boolean => one.row === other.row && one.year === other.year;

/** A sum so many times. */
export const times = (sum: Sum, factor: number): Sum =>
  factor === 1 ? sum : sum.map((term) => ({ ...term, weight: term.weight * factor }));

/** More than any plan has: tells the cells of a row from those of the next. */
const mostYears = 1000;

/** Several sums in one; amounts that cancel out are no longer in it. */
export function plus(...sums: readonly Sum[]): Sum {
  const byCell = new Map<number, Term>();
  for (const sum of sums) {
    for (const term of sum) {
      const key = term.row * mostYears + term.year;
      const known = byCell.get(key);
      byCell.set(key, known === undefined ? term : { ...term, weight: term.weight + known.weight });
    }
  }
  return [...byCell.values()].filter(({ weight }) => weight !== 0);
}

/** What a sum counts of a cell. */
export const weightIn = (sum: Sum, cell: GapCell): number => sum.find((term) => sameCell(term, cell))?.weight ?? 0;

/** What a sum's amounts are with their weights; blanks are left out. */
export const figuresIn = (sum: Sum, amounts: Amounts): readonly number[] =>
  sum.flatMap((term) => {
    const amount = amountAt(amounts, term);
    return amount === null ? [] : [amount * term.weight];
  });

/** What a sum comes to with the traces of binary arithmetic: quick, for comparing within a margin. */
export const roughWorth = (sum: Sum, amounts: Amounts): number =>
  sum.reduce((so, term) => so + term.weight * (amountAt(amounts, term) ?? 0), 0);

/** What a sum comes to; a blank counts as nothing. */
export const worth = (sum: Sum, amounts: Amounts): number => addUp(figuresIn(sum, amounts));
