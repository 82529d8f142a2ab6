import { compareDates } from '../../../finance/calendar-date';
import { firstDayOf, lastDayOf, lastDayOfPeriod, monthPeriods, periodOf } from '../../../finance/financial-year';
import type { Tracker } from '../../tracker';
import type { TrackerSettings } from '../../settings';

/** What of the current year has not happened yet. */
export interface YearToCome {
  /** Periods that have not closed, 1 to 12. */
  readonly periods: number;
  /** What the forecasts still count on beyond what is delivered, in the workbook's unit; null where none is known. */
  readonly money: number | null;
}

/** The last period that has closed, 0 to 12: as Settings says, else the last that ends by the day of the workbook. */
function closedPeriod({ period, year, asAt }: TrackerSettings): number {
  if (period !== null) return period;
  if (compareDates(asAt, firstDayOf(year)) < 0) return 0;
  if (compareDates(asAt, lastDayOf(year)) >= 0) return monthPeriods.length;
  const running = periodOf(asAt);
  return compareDates(asAt, lastDayOfPeriod(year, running)) < 0 ? running - 1 : running;
}

/** What of the current year is still to come, so that it should not be ended yet; null where it is over. */
export function yearToCome({ settings, totals }: Pick<Tracker, 'settings' | 'totals'>): YearToCome | null {
  const periods = monthPeriods.length - closedPeriod(settings);
  return periods > 0 ? { periods, money: totals.sums.all.projected } : null;
}
