import type { BudgetKind } from '../budget-line';
import type { Driver } from './driver';
import type { ForecastSource } from './line-outturn';

/** What was stored of a line when the period before was closed: a row of the Forecasts table. */
export interface PreviousForecast {
  readonly code: string;
  readonly department: string | null;
  readonly kind: BudgetKind;
  readonly budget: number | null;
  readonly forecast: number | null;
  /** Null where the row does not say; then it is taken to be today's. */
  readonly source: ForecastSource | null;
  /** Its drivers as they were then; null where they were not kept. */
  readonly drivers: readonly Driver[] | null;
}
