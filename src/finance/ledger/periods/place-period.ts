import { type FinancialYear, financialYearOf, periodOf } from '../../financial-year';
import type { PeriodStyle } from '../ledger-mapping';
import type { PeriodCell } from './period-cell';

/** A period of a year: 0 to 14. */
export interface PlacedPeriod {
  readonly year: FinancialYear;
  readonly period: number;
}

/**
 * The period that a row belongs to.
 * @param style what a year beside a number stands for
 * @param year that of rows that name none
 * @returns null for a calendar month that there is not, such as 201413
 */
export function placePeriod(found: PeriodCell, style: PeriodStyle, year: FinancialYear): PlacedPeriod | null {
  if (found.kind === 'placed') return found;
  if (found.kind === 'period') {
    const isMonth = style === 'calendar month' && found.month === null;
    const period = isMonth ? periodOfMonth(found.period) : found.period;
    return period === null ? null : { year, period };
  }
  if (style === 'start year') return { year: { startYear: found.year }, period: found.period };
  if (style === 'end year') return { year: { startYear: found.year - 1 }, period: found.period };
  const period = periodOfMonth(found.month);
  if (period === null) return null;
  return { year: financialYearOf({ year: found.year, month: found.month, day: 1 }), period };
}

const periodOfMonth = (month: number): number | null =>
  month < 1 || month > 12 ? null : periodOf({ year: 0, month, day: 1 });
