import { savingByYear, type TargetReading } from '../effects/reading';
import type { FinancialYear } from '../financial-year';
import { addUp } from '../tidy';
import type { GapLine } from './gap-table';

/** What a pressure adds to the gap. */
export interface PressureEffect {
  /** In the order of the years. */
  readonly byYear: readonly number[];
  /** Over all years of the plan together. */
  readonly total: number;
}

/** What a pressure adds to the gap in each year and over the plan: one that goes on counts again in every later year. */
export function pressureEffect(
  { amounts, recurs }: Pick<GapLine, 'amounts' | 'recurs'>,
  years: readonly FinancialYear[],
  reading: TargetReading,
): PressureEffect {
  const sums = years.map((year, place) => ({ year, amount: amounts[place] ?? null }));
  const byYear = savingByYear(sums, recurs ? 'Recurring' : 'One-off', reading).map(({ amount }) => amount);
  return { byYear, total: addUp(byYear) };
}
