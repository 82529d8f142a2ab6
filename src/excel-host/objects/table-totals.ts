import { requireUnprotected } from './host';
import type { TableTarget } from './table';
import { sheetOf } from './table';

/** Shows or hides a table's row of totals, which takes the row below the body. */
export function setShowTotals(target: TableTarget, shown: boolean): void {
  const { host, table } = target;
  if (table.showTotals === shown) return;
  const sheet = sheetOf(target);
  requireUnprotected(sheet);
  const bottom = table.area.bottom + (shown ? 1 : -1);
  table.showTotals = shown;
  if (shown)
    host.engine.change(sheet, { ...table.area, top: bottom, bottom }, [
      { row: bottom, column: table.area.left, value: 'Total' },
    ]);
  host.engine.resizeTable(table, { ...table.area, bottom });
}
