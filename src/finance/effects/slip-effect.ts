import type { CalendarDate } from '../calendar-date';
import { addFinancialYears, compareFinancialYears, type FinancialYear, financialYearOf } from '../financial-year';
import { slip } from '../slip';
import { type ChangeEffect, effectOf } from './effect';

/** A start that moves from one day to another. */
export interface SlippedStart {
  /** What the saving brings in a full year, every year from its start on. */
  readonly fullYear: number;
  readonly planned: CalendarDate;
  readonly now: CalendarDate;
}

/**
 * The effect of a start that slips, or comes early, of a saving that goes on: from the year of the earlier start to the
 * first year that has the full effect either way. So the full-year effect is unchanged, and what is lost is lost once.
 */
export function effectOfSlip({ fullYear, planned, now }: SlippedStart, current: FinancialYear): ChangeEffect {
  // Two days can always be compared, so the one failure of a slip cannot happen.
  const years = slip(fullYear, { kind: 'day', date: planned }, { kind: 'day', date: now }, null);
  const [one, other] = [financialYearOf(planned), financialYearOf(now)];
  const first = compareFinancialYears(one, other) <= 0 ? one : other;
  const brought = (years.ok ? years.value : []).map((year, after) => ({
    year: addFinancialYears(first, after),
    before: year.planned,
    after: year.now,
  }));
  return effectOf(brought, current);
}
