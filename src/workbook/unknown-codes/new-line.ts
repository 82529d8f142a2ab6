import { ledgerSign } from '../../finance/month-end/ledger-sign';
import { addUp } from '../../finance/tidy';
import { periodValue } from '../actuals/period-cell';
import type { AssembledWorkbook } from '../assemble-workbook';
import { budgetColumn, nameOf } from '../contents/budget-columns';
import type { TableContents } from '../contents/table-contents';
import type { AddRow, EditRequest, FieldValue } from '../edits/edit-request';
import type { UnknownCode } from '../month-end/unknown-codes';

const has = ({ columns }: TableContents, wanted: string): boolean => columns.some(({ field }) => field === wanted);

const kindOf = ({ sum }: UnknownCode): 'Income' | 'Spend' => (sum < 0 ? 'Income' : 'Spend');

/**
 * The rows of the budget that codes get: no budget, their kind by the sign of their actuals, and these in the columns of the
 * periods that have come in. Columns that the table lacks are not asked for, but for that of the kind where a code takes in:
 * a line that does not say so would be one of spending.
 */
export function newLineRequests(
  workbook: AssembledWorkbook,
  budget: TableContents,
  codes: readonly UnknownCode[],
  department: string,
): readonly EditRequest[] {
  const lacksKind = !has(budget, 'kind') && codes.some((code) => kindOf(code) === 'Income');
  const rows = codes.map((code) =>
    newLine(workbook, budget, code, { department, saysKind: lacksKind || has(budget, 'kind') }),
  );
  if (!lacksKind) return rows;
  const why = 'The ledger has income on a code that the budget did not have.';
  return [{ request: 'add column', table: 'Budget', field: 'kind', why }, ...rows];
}

function newLine(
  { tracker, monthEnd }: AssembledWorkbook,
  budget: TableContents,
  unknown: UnknownCode,
  { department, saysKind }: { readonly department: string; readonly saysKind: boolean },
): AddRow {
  const { year, unit } = tracker.settings;
  const { code, rows } = unknown;
  const kind = kindOf(unknown);
  const sign = ledgerSign({ kind, budget: 0 }, []);
  const imported = new Set(monthEnd.tables.actuals.map(({ period }) => period));
  const key = has(budget, 'code') ? 'code' : 'service';
  const nil = (['budget', 'originalBudget'] as const).flatMap((field): FieldValue<'Budget'>[] => {
    const column = budgetColumn(budget, field, year);
    return column === undefined ? [] : [{ ...nameOf(field, column), to: 0 }];
  });
  const periods = budget.columns.flatMap((column): FieldValue<'Budget'>[] => {
    const { period } = column;
    if (period === null || !imported.has(period)) return [];
    const own = rows.filter((row) => row.period === period).map(({ amount }) => amount);
    return [{ field: 'period', period, to: periodValue({ amount: addUp(own), sign, unit }, column) }];
  });
  return {
    request: 'add row',
    table: 'Budget',
    values: [
      { field: key, to: code },
      ...(has(budget, 'department') && department.trim() !== ''
        ? [{ field: 'department' as const, to: department.trim() }]
        : []),
      ...(saysKind ? [{ field: 'kind' as const, to: kind }] : []),
      ...nil,
      ...periods,
    ],
    why: 'The ledger has money on a code that the budget did not have.',
  };
}
