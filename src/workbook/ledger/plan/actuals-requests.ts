import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import { convertMoney } from '../../../finance/money';
import { cellText, isBlank, type CellValue } from '../../cells/cell-value';
import type { TableContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';
import { parsePeriod } from '../../lines/parse-period';

/** The ways in which a table writes a period, the most frequent first: a table of the user's may say `P05` where we write 5. */
function spellingsOf(table: TableContents | undefined): (period: number) => readonly CellValue[] {
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
  return (period) => all.filter((one) => one.period === period).map(({ value }) => value);
}

/**
 * What makes the Actuals table hold what an import replaces: the rows of each period as a batch, in the unit of the column.
 * A period that the table writes in several ways is kept in the most frequent one.
 */
export function actualsRequests(plan: ImportPlan, table: TableContents | undefined): readonly EditRequest[] {
  const unit = table?.columns.find(({ field }) => field === 'amount')?.unit ?? plan.unit;
  const spellings = spellingsOf(table);
  return plan.periods.flatMap(({ period }) => {
    const rows = plan.replacement
      .filter((row) => row.period === period)
      .map(({ code, amount }) => [code, convertMoney(amount, plan.unit, unit)]);
    const [first = period, ...others] = spellings(period);
    const setRows = (to: CellValue, wanted: typeof rows): EditRequest => ({
      request: 'set rows',
      table: 'Actuals',
      batch: [{ field: 'period', to }],
      columns: [{ field: 'code' }, { field: 'amount' }],
      rows: wanted,
      sums: [{ field: 'amount' }],
      why: `Ledger of period ${period}.`,
    });
    return [setRows(first, rows), ...others.map((spelling) => setRows(spelling, []))];
  });
}
