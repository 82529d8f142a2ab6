import { cellText, isBlank, type CellValue } from '../cells/cell-value';
import type { TableContents } from '../contents/table-contents';
import { parsePeriod } from '../lines/parse-period';

/** How a table writes a period most often: a table of the user's may say `P05` where we write 5. */
export function spellingOf(table: TableContents | undefined): (period: number) => CellValue {
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
