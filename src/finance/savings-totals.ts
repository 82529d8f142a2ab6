import type { FinancialYear } from './financial-year';
import { type CashEffect, cashEffects, type SavingsLine } from './savings-line';
import { type SavingsSums, savingsSums } from './savings-sums';

/** Sums for the lines of one effect on cash; null for the lines that do not state theirs. */
export interface SumsByCashEffect extends SavingsSums {
  readonly cash: CashEffect | null;
}

/** Totals of a year. Cashable and non-cashable savings are different things: where both occur, `isMixed` says so. */
export interface SavingsTotals {
  readonly all: SavingsSums;
  /** Only the effects that occur, in the order of `cashEffects`, then the lines that state none. */
  readonly byCashEffect: readonly SumsByCashEffect[];
  /** Whether `all` adds lines of different effects on cash, and so must not be shown as one saving. */
  readonly isMixed: boolean;
}

/** Adds up the savings lines for the current year. Blank counts as unknown, not as zero. */
export function savingsTotals(lines: readonly SavingsLine[], year: FinancialYear): SavingsTotals {
  const over = { years: [year], current: year };
  const byCashEffect = [...cashEffects, null]
    .map((cash) => ({ cash, lines: lines.filter((line) => line.cash === cash) }))
    .filter((group) => group.lines.length > 0)
    .map((group) => ({ cash: group.cash, ...savingsSums(group.lines, over) }));
  return { all: savingsSums(lines, over), byCashEffect, isMixed: byCashEffect.length > 1 };
}
