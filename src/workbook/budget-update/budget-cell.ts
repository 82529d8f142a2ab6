import type { FinancialYear } from '../../finance/financial-year';
import { refKey } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import type { ReadWorkbook } from '../assemble-workbook';
import { budgetColumn } from '../contents/budget-columns';
import { namedAlone, sayDoubled } from '../contents/doubled-codes';
import type { ContentsCell, ContentsColumn, ContentsRow, TableContents } from '../contents/table-contents';
import { failure, type TrackerFailure } from '../failure';
import type { AssessedBudget } from '../tracker';

/** A budget line in the table that it stands in. */
export interface BudgetRow {
  readonly table: TableContents;
  readonly row: ContentsRow;
  readonly year: FinancialYear;
}

/** The row of a budget line. Fails where another line has its code and its kind, since the change log tells lines by them. */
export function budgetRowOf(
  { tracker, contents }: ReadWorkbook,
  { line, row }: Pick<AssessedBudget, 'line' | 'row'>,
): Result<BudgetRow, TrackerFailure> {
  const table = contents.tables.Budget;
  const found = table?.rows.find((one) => one.row === row && refKey(one.ref) === refKey(line.ref));
  if (table === undefined || found === undefined) {
    const message = `There is no budget line ${line.ref} any more. Read the workbook again.`;
    return fail(failure('not possible', message));
  }
  if (!namedAlone(table.rows)(found)) {
    const same = tracker.budget.filter((one) => refKey(one.line.ref) === refKey(line.ref));
    const message = sayDoubled(
      line.ref,
      same.map((one) => one.row),
    );
    return fail(failure('not possible', message, { cells: same.map(({ place }) => place) }));
  }
  return succeed({ table, row: found, year: tracker.settings.year });
}

/** A column of a line that may be written; null where the table does not have it. */
export function budgetCellOf(
  { table, row, year }: BudgetRow,
  field: 'forecast' | 'variance' | 'narrative',
): { readonly column: ContentsColumn; readonly cell: ContentsCell | undefined } | null {
  const column = budgetColumn(table, field, year);
  return column === undefined ? null : { column, cell: row.cells[table.columns.indexOf(column)] };
}
