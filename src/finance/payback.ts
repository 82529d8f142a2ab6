import { shareOfYearLeft, type Start } from './part-year';

/**
 * The years until an investment is paid back by an annual saving, counted from the beginning of the financial year in
 * which the saving starts: a start half-way through it adds half a year. Null where it is never paid back.
 * @param investment one-off, at least 0
 */
export function payback(investment: number, annualSaving: number, start: Start): number | null {
  if (investment === 0) return 0;
  if (annualSaving <= 0) return null;
  return 1 - shareOfYearLeft(start) + investment / annualSaving;
}
