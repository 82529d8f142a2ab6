import { type FinancialYear } from '../../finance/financial-year';
import { fieldKey, isCompared, type MergeField } from '../../finance/merge/field';
import type { ContentsColumn, TableContents } from '../contents/table-contents';

/** A column of a savings table with what it means. */
export interface SavingsField {
  readonly key: string;
  readonly field: MergeField;
  readonly column: ContentsColumn;
  /** Its place among the table's columns, and so among the cells of each row. */
  readonly index: number;
}

const yearly: readonly string[] = ['target', 'forecast'];

/** Targets and forecasts without a year are of the current one; what is delivered is always this year's unless its heading says otherwise. */
function fieldOf({ field, year }: ContentsColumn, current: FinancialYear): MergeField {
  if (yearly.includes(field)) return { name: field, year: year ?? current };
  return { name: field, year: year?.startYear === current.startYear ? null : year };
}

/**
 * The columns of a savings table by what they mean, so that it matters neither what they are headed nor in which order they
 * stand. Of two columns with one meaning the one whose heading says the year counts.
 */
export function fieldsByMeaning({ columns }: TableContents, current: FinancialYear): readonly SavingsField[] {
  const byKey = new Map<string, SavingsField>();
  for (const [index, column] of columns.entries()) {
    const field = fieldOf(column, current);
    const key = fieldKey(field);
    const other = byKey.get(key);
    if (other === undefined || (other.column.year === null && column.year !== null))
      byKey.set(key, { key, field, column, index });
  }
  return [...byKey.values()].sort((one, other) => one.index - other.index);
}

/** Those of them that a copy and its master share. */
export const savingsFields = (table: TableContents, current: FinancialYear): readonly SavingsField[] =>
  fieldsByMeaning(table, current).filter(({ field }) => isCompared(field));
