import { dustOf } from './dust';
import { fail, type Result, succeed } from './result';
import { tidy } from './tidy';

/** A sum to be moved from one year to another, the years by their places in the amounts. */
export interface Move {
  /** At least 0. */
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The amounts by year after moving a sum from one to another: their total is unchanged. A blank year stays blank; the year
 * moved to may be blank before. Moving more than is there fails with what is there; null where the year is blank.
 */
export function reprofile(
  amounts: readonly (number | null)[],
  { amount, from, to }: Move,
): Result<readonly (number | null)[], number | null> {
  const there = amounts[from] ?? null;
  if (there === null || amount > there + dustOf(there)) return fail(there);
  if (from === to) return succeed(amounts);
  return succeed(
    amounts.map((before, place) => {
      if (place === from) return tidy(there - amount, there, amount);
      return place === to ? tidy((before ?? 0) + amount, before ?? 0, amount) : before;
    }),
  );
}
