import { formatFinancialYear } from '../../financial-year';
import type { Ledger } from '../ledger';
import type { Refusal } from './import-plan';

/** The periods that cannot be imported, with the reason. */
export function refusedPeriods(
  asked: readonly number[],
  { after, year }: Pick<Ledger, 'after' | 'year'>,
  closed: readonly number[],
): readonly Refusal[] {
  return asked.flatMap((period): Refusal[] => {
    if (!Number.isInteger(period) || period < 1 || period > 13) {
      const remedy = 'Choose periods from 1 (April) to 13 (closing adjustments).';
      return [{ period, found: `period ${period}`, expected: 'a period from 1 to 13', remedy }];
    }
    if (closed.includes(period)) {
      const remedy = `Reopen ${sayReopened(period, closed)} first, or import the open periods alone.`;
      return [{ period, found: `period ${period} is closed`, expected: 'an open period', remedy }];
    }
    if (!after.byPeriod.some((one) => one.period === period)) {
      const found = `no row of period ${period} of ${formatFinancialYear(year)} in the export`;
      const remedy = 'The actuals of the period stay as they are. Take an export that has it, or leave the period out.';
      return [{ period, found, expected: 'rows of each period that is imported', remedy }];
    }
    return [];
  });
}

/** What has to be reopened for a closed period to be open: those that were closed after it, the last one first, then itself. */
export function sayReopened(period: number, closed: readonly number[]): string {
  const later = closed.filter((one) => one > period).sort((one, other) => other - one);
  return later.length === 0 ? `period ${period}` : `periods ${later.join(', ')} and ${period}, in this order,`;
}
