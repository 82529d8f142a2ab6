import type { FinancialYear } from '../../finance/financial-year';
import type { CellValue } from '../cells/cell-value';
import { writtenSum } from '../cells/written-sum';
import type { ColumnName } from '../edits/edit-request';
import type { TrackerSettings } from '../settings';
import { savingsTableFinder } from './savings-lines';
import { savingsSign } from './savings-sign';
import type { TableContents, WorkbookContents } from './table-contents';

/** A column of a savings table that holds money. */
export type MoneyField = 'target' | 'forecast' | 'delivered';

/** What a cell of a savings line is to hold, as `planEdits` takes it. */
export type SavingsValue = ColumnName<'Savings'> & { readonly to: CellValue };

/** Turns a sum back into what its cell holds: in the unit of its column and with the sign of its table. */
export type MoneyCell = (field: MoneyField, year: FinancialYear, amount: number | null) => SavingsValue;

/**
 * How sums are written into the savings table of a line, whose columns may have a unit of their own and whose savings
 * may be written as negative changes of a budget. A year without a column of its own is that of the column without a year,
 * where it is the current one.
 */
export function moneyCellsOf(contents: WorkbookContents, settings: TrackerSettings): (ref: string) => MoneyCell {
  const tableOf = savingsTableFinder(contents);
  const known = new Map<TableContents, MoneyCell>();
  return (ref) => {
    const table = tableOf(ref);
    if (table === undefined) return (field, year, amount) => ({ field, year, to: amount ?? '' });
    const cells = known.get(table) ?? moneyCellsIn(table, settings);
    known.set(table, cells);
    return cells;
  };
}

function moneyCellsIn(table: TableContents, settings: TrackerSettings): MoneyCell {
  const sign = savingsSign(table);
  return (field, year, amount) => {
    const columns = table.columns.filter((column) => column.field === field);
    const own = columns.find((column) => column.year?.startYear === year.startYear);
    const isCurrent = year.startYear === settings.year.startYear;
    const plain = own === undefined && isCurrent ? columns.find((column) => column.year === null) : undefined;
    const name = plain === undefined ? { field, year } : { field };
    if (amount === null) return { ...name, to: '' };
    return { ...name, to: writtenSum(amount * sign, settings.unit, own ?? plain) };
  };
}
