import { asWritten, ledgerSign } from '../../finance/month-end/ledger-sign';
import { addUp } from '../../finance/tidy';
import type { AssembledWorkbook } from '../assemble-workbook';
import { writtenSum } from '../cells/written-sum';
import { budgetColumn, nameOf } from '../contents/budget-columns';
import type { TableContents } from '../contents/table-contents';
import type { AddRow, FieldValue } from '../edits/edit-request';
import type { UnknownCode } from './unknown-codes';

/**
 * The row of the budget that a code gets: no budget, its kind by the sign of its actuals, and these in the columns of the
 * periods that have come in. Columns that the table lacks are not asked for.
 */
export function newLineRequest(
  { tracker, monthEnd }: AssembledWorkbook,
  budget: TableContents,
  { code, sum, rows }: UnknownCode,
  department: string,
): AddRow {
  const { year, unit } = tracker.settings;
  const kind = sum < 0 ? 'Income' : 'Spend';
  const sign = ledgerSign({ kind, budget: 0 }, []);
  const imported = new Set(monthEnd.tables.actuals.map(({ period }) => period));
  const has = (field: string) => budget.columns.some((column) => column.field === field);
  const key = has('code') ? 'code' : 'service';
  const nil = (['budget', 'originalBudget'] as const).flatMap((field): FieldValue<'Budget'>[] => {
    const column = budgetColumn(budget, field, year);
    return column === undefined ? [] : [{ ...nameOf(field, column), to: 0 }];
  });
  const periods = budget.columns.flatMap((column): FieldValue<'Budget'>[] => {
    const { period } = column;
    if (period === null || !imported.has(period)) return [];
    const own = rows.filter((row) => row.period === period).map(({ amount }) => amount);
    return [{ field: 'period', period, to: writtenSum(asWritten(sign, addUp(own)), unit, column) }];
  });
  return {
    request: 'add row',
    table: 'Budget',
    values: [
      { field: key, to: code },
      ...(has('department') && department.trim() !== ''
        ? [{ field: 'department' as const, to: department.trim() }]
        : []),
      ...(has('kind') ? [{ field: 'kind' as const, to: kind }] : []),
      ...nil,
      ...periods,
    ],
    why: 'The ledger has money on a code that the budget did not have.',
  };
}
