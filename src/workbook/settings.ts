import type { CalendarDate } from '../finance/calendar-date';
import type { FinancialYear } from '../finance/financial-year';
import type { TargetReading } from '../finance/effects/reading';
import type { MoneyUnit } from '../finance/money';
import type { MonthEndSettings } from './month-end/month-end-settings';

/** What the Settings table says, or what stands in for it and why. */
export interface TrackerSettings {
  readonly year: FinancialYear;
  readonly period: number | null;
  readonly asAt: CalendarDate;
  readonly unit: MoneyUnit;
  readonly organisation: string | null;
  /** For display only: the sign in which variances are shown. */
  readonly positiveVarianceMeans: 'adverse' | 'favourable';
  /** What a target of a year says; `incremental` where Settings does not say. */
  readonly targetsByYearMean: TargetReading;
  readonly monthEnd: MonthEndSettings;
}
