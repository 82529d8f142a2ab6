import type { Json } from '../protocol/json';
import { requireUnprotected } from './host';
import type { RangeTarget } from './range-target';

/** Whether all rows of a range are hidden, or none; `null` where some are. */
export function hiddenRows({ sheet, area }: RangeTarget): Json {
  const { top, bottom } = sheet.onGrid(area);
  return allOrNone(top, bottom, (row) => sheet.layout.isRowHidden(row));
}

/** Whether all columns of a range are hidden, or none; `null` where some are. */
export function hiddenColumns({ sheet, area }: RangeTarget): Json {
  const { left, right } = sheet.onGrid(area);
  return allOrNone(left, right, (column) => sheet.layout.isColumnHidden(column));
}

/** Hides or shows the rows of a range. */
export function setHiddenRows({ sheet, area }: RangeTarget, hidden: boolean): void {
  requireUnprotected(sheet);
  sheet.layout.setRowsHidden(area, hidden);
}

/** Hides or shows the columns of a range. */
export function setHiddenColumns({ sheet, area }: RangeTarget, hidden: boolean): void {
  requireUnprotected(sheet);
  sheet.layout.setColumnsHidden(area, hidden);
}

function allOrNone(first: number, last: number, isHidden: (index: number) => boolean): Json {
  let hidden = 0;
  for (let index = first; index <= last; index += 1) if (isHidden(index)) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}
