import type { FinancialYear } from '../../finance/financial-year';
import type { ColumnName } from '../edits/edit-request';
import type { ColumnOf } from '../headings/table-headings';
import type { ContentsColumn, TableContents } from './table-contents';

/** A column of the budget table that may have a year. */
export type BudgetField = ColumnOf<'Budget'>;

/** The budget table's column of a year, else the one without a year; undefined where it has neither. */
export function budgetColumn(
  { columns }: TableContents,
  field: BudgetField,
  { startYear }: FinancialYear,
): ContentsColumn | undefined {
  const own = columns.filter((column) => column.field === field);
  return own.find(({ year }) => year?.startYear === startYear) ?? own.find(({ year }) => year === null);
}

/** How a request names a column of the budget table. */
export const nameOf = (field: BudgetField, { year }: Pick<ContentsColumn, 'year'>): ColumnName<'Budget'> =>
  year === null ? { field } : { field, year };
