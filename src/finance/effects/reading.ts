import { compareFinancialYears, type FinancialYear } from '../financial-year';
import type { SavingKind } from '../savings-line';
import { addUp } from '../tidy';

/**
 * What a target by year means; councils' tables differ, so it is a setting. `incremental`: what is new in the year, so
 * that a recurring saving goes on in the later years without being written again. `cumulative`: all that the line
 * brings in the year, what earlier years began included.
 */
export const targetReadings = ['incremental', 'cumulative'] as const;
export type TargetReading = (typeof targetReadings)[number];

/** A sum for one financial year; null is blank. */
export interface YearSum {
  readonly year: FinancialYear;
  readonly amount: number | null;
}

/** What a saving brings in each year, in the order of the years, by what its targets mean. A blank adds nothing. */
export function savingByYear(
  targets: readonly YearSum[],
  kind: SavingKind,
  reading: TargetReading,
): readonly { readonly year: FinancialYear; readonly amount: number }[] {
  const inOrder = [...targets].sort((one, other) => compareFinancialYears(one.year, other.year));
  const amounts = inOrder.map(({ amount }) => amount ?? 0);
  const goesOn = reading === 'incremental' && kind === 'Recurring';
  return inOrder.map(({ year }, place) => ({
    year,
    amount: goesOn ? addUp(amounts.slice(0, place + 1)) : (amounts[place] ?? 0),
  }));
}
