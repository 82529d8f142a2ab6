/** The year that runs from 1 April of `startYear` to the next 31 March; written 2014/15. */
export interface FinancialYear {
  readonly startYear: number;
}
