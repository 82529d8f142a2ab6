import type { Result } from '../../finance/result';
import type { MonthEndOfWorkbook, TrackerFailure } from '../../workbook';

/** What the Budget tab asks of the workbook. */
export interface BudgetPort {
  /** Reads it all afresh, with its actuals and stored forecasts. */
  readonly readMonthEnd: () => Promise<Result<MonthEndOfWorkbook, TrackerFailure>>;
}
