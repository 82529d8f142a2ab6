import type { DecisionContext } from '../../finance/decisions/decision';
import type { FinancialYear } from '../../finance/financial-year';
import type { ReadWorkbook } from '../assemble-workbook';
import { savingsColumns, savingsTableFinder } from '../contents/savings-lines';
import type { ContentsColumn } from '../contents/table-contents';

/** The years of target columns; one without a year is of the current one. */
function targetYears(columns: readonly ContentsColumn[], current: FinancialYear): readonly FinancialYear[] {
  const targets = columns.filter(({ field }) => field === 'target');
  const years = new Set(targets.map(({ year }) => (year ?? current).startYear));
  return [...years].sort((one, other) => one - other).map((startYear) => ({ startYear }));
}

/** The years for which a savings table has a target column. */
export const targetYearsOf = ({ tracker, contents }: ReadWorkbook): readonly FinancialYear[] =>
  targetYears(savingsColumns(contents), tracker.settings.year);

/** What decisions of a workbook are taken in. */
export function decisionContextOf({ tracker, contents }: ReadWorkbook): DecisionContext {
  const { year, asAt } = tracker.settings;
  const tableOf = savingsTableFinder(contents);
  return { year, asAt, targetYears: (ref) => targetYears(tableOf(ref)?.columns ?? [], year) };
}
