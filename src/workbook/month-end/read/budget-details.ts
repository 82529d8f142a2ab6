import type { MoneyUnit } from '../../../finance/money';
import type { FinancialYear } from '../../../finance/financial-year';
import type { ColumnOf } from '../../headings/table-headings';
import type { TableColumns } from '../../lines/columns';
import type { RowReader } from '../../lines/row-reader';
import type { BudgetDetails } from '../month-end';

/** Reads what a row of the budget table says beside what is assessed. */
export const readBudgetDetails = (
  reader: RowReader,
  columns: TableColumns<ColumnOf<'Budget'>>,
  { year, unit }: { readonly year: FinancialYear; readonly unit: MoneyUnit },
): BudgetDetails => ({
  owner: reader.text(columns.plain('owner')),
  narrative: reader.text(columns.plain('narrative')),
  profile: reader.text(columns.plain('profile')),
  original: reader.money(columns.ofYear('originalBudget', year), unit),
});
