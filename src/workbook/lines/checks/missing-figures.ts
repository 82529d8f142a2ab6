import type { BudgetLine } from '../../../finance/budget-line';
import { type FinancialYear, formatFinancialYear } from '../../../finance/financial-year';
import { formatNumber } from '../../../finance/money';
import type { LineInputs } from '../../../finance/month-end/line-case';
import { budgetPosition } from '../../../finance/rag/budget-position';
import { expectedSaving, yearOfSaving } from '../../../finance/savings';
import type { SavingsLine } from '../../../finance/savings-line';
import type { MatchedColumn } from '../../headings/match-headings';
import type { ColumnOf } from '../../headings/table-headings';
import type { Candidate } from '../../locate/candidates';
import type { Problem } from '../../problem';
import type { TrackerSettings } from '../../settings';
import { columnsOf, type SavingsColumns } from '../columns';
import type { ReadLine } from '../read-savings';
import { atLine } from './at-line';

/** Where a figure is missing: the cell it belongs into, or where there is no such column, the nearest that there is. */
const missing = <Line>(
  table: Candidate,
  { row }: ReadLine<Line>,
  column: MatchedColumn | undefined,
  found: string,
  expected: string,
): Problem => atLine(table, row, column, { kind: 'missing figure', found, expected });

/** What a savings line lacks to be assessed; null where nothing is missing or nothing is asked of the year. */
export function missingOfSaving(
  table: Candidate,
  columns: SavingsColumns,
  read: ReadLine<SavingsLine>,
  year: FinancialYear,
): Problem | null {
  if (read.needed.length > 0) return null;
  const { target } = yearOfSaving(read.line, year);
  const sum = expectedSaving(read.line, year);
  const column = (field: ColumnOf<'Savings'>) => columns.ofYear(field, year);
  if (target === null) {
    if (sum === null || sum === 0) return null;
    const expected = `the target for ${formatFinancialYear(year)}, 0 where nothing is asked: the line cannot be assessed without it`;
    return missing(table, read, column('target'), `no target beside ${formatNumber(sum)} expected`, expected);
  }
  if (target < 0) {
    const expected = 'the target as a positive sum: the line cannot be assessed without it';
    return missing(table, read, column('target'), 'a negative target among positive ones', expected);
  }
  if (target === 0 || sum !== null) return null;
  const place = column('forecast') ?? column('delivered') ?? column('target');
  const expected = 'a forecast or a delivered sum: the line cannot be assessed without one';
  return missing(table, read, place, 'no forecast and nothing delivered', expected);
}

/**
 * What a budget line lacks to be assessed; null where nothing is missing. Money that was spent without a budget is an error:
 * there is nothing to hold it against.
 */
export function missingOfBudget(
  table: Candidate,
  read: ReadLine<BudgetLine>,
  inputs: LineInputs,
  settings: TrackerSettings,
): Problem | null {
  if (read.bad.length > 0) return null;
  const position = budgetPosition(inputs, { ...settings, ...settings.monthEnd });
  if (position.ok) return null;
  const columns = columnsOf<'Budget'>(table);
  const hasBudget = read.line.budget !== null;
  const place = hasBudget
    ? (columns.ofYear('forecast', settings.year) ?? columns.plain('variance'))
    : columns.ofYear('budget', settings.year);
  const wanted = hasBudget ? 'a forecast, a variance or the actuals so far' : 'the budget for the year';
  const found = missing(table, read, place, position.error.why, `${wanted}: the line cannot be assessed without`);
  const isSpent = inputs.line.actuals.some((actual) => (actual ?? 0) !== 0);
  return isSpent && !hasBudget ? { ...found, severity: 'error' } : found;
}
