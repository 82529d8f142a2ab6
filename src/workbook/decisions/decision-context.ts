import type { DecisionContext } from '../../finance/decisions/decision';
import type { FinancialYear } from '../../finance/financial-year';
import type { ReadWorkbook } from '../assemble-workbook';

/** The years for which the savings table has a target column; one without a year is of the current one. */
export function targetYearsOf({ tracker, contents }: ReadWorkbook): readonly FinancialYear[] {
  const columns = contents.tables.Savings?.columns.filter(({ field }) => field === 'target') ?? [];
  const years = new Set(columns.map(({ year }) => (year ?? tracker.settings.year).startYear));
  return [...years].sort((one, other) => one - other).map((startYear) => ({ startYear }));
}

/** What decisions of a workbook are taken in. */
export const decisionContextOf = (workbook: ReadWorkbook): DecisionContext => ({
  year: workbook.tracker.settings.year,
  asAt: workbook.tracker.settings.asAt,
  targetYears: targetYearsOf(workbook),
});
