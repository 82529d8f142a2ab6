import type { ActualRow } from '../../../finance/ledger/import/import-plan';
import { convertMoney, type MoneyUnit } from '../../../finance/money';
import { cellText, isBlank, type CellValue } from '../../cells/cell-value';
import type { TableContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';
import { parsePeriod } from '../../lines/parse-period';

/** How a table writes a period most often: a table of the user's may say `P05` where we write 5. */
function spellingOf(table: TableContents | undefined): (period: number) => CellValue {
  const at = table?.columns.findIndex(({ field }) => field === 'period') ?? -1;
  const found = new Map<string, { readonly value: CellValue; readonly period: number; rows: number }>();
  for (const { kind, cells } of table?.rows ?? []) {
    const value = cells[at]?.value ?? '';
    if (kind !== 'line' || isBlank(value)) continue;
    const known = found.get(cellText(value));
    const period = known === undefined ? parsePeriod(value) : null;
    if (known !== undefined) known.rows += 1;
    else if (period?.ok === true) found.set(cellText(value), { value, period: period.value, rows: 1 });
  }
  const all = [...found.values()].sort((one, other) => other.rows - one.rows);
  return (period) => all.find((one) => one.period === period)?.value ?? period;
}

/** Rows that replace periods of Actuals as a whole. */
interface Replacement {
  readonly periods: readonly { readonly period: number }[];
  readonly replacement: readonly ActualRow[];
  /** Of the amounts. */
  readonly unit: MoneyUnit;
}

/**
 * What makes the Actuals table hold what an import replaces: the rows of each period as a batch, however the table writes it,
 * in the unit of the column. New rows write the period as most of the table's do.
 */
export function actualsRequests(
  plan: Replacement,
  table: TableContents | undefined,
  why = (period: number) => `Ledger of period ${period}.`,
): readonly EditRequest[] {
  const unit = table?.columns.find(({ field }) => field === 'amount')?.unit ?? plan.unit;
  const spelling = spellingOf(table);
  return plan.periods.map(({ period }): EditRequest => {
    const rows = plan.replacement
      .filter((row) => row.period === period)
      .map(({ code, amount }) => [code, convertMoney(amount, plan.unit, unit)]);
    return {
      request: 'set rows',
      table: 'Actuals',
      batch: [{ field: 'period', to: spelling(period) }],
      columns: [{ field: 'code' }, { field: 'amount' }],
      rows,
      sums: [{ field: 'amount' }],
      why: why(period),
    };
  });
}
