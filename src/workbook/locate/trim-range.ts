import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import { isBlank } from '../cells/cell-value';
import type { Candidate } from './candidates';

/**
 * A plain range without the rows below its last cell: what stands further down belongs to something else. One that a
 * person chose ends at the first blank row after what was chosen.
 */
export function trimmedRange(table: Candidate, cells: Block): Candidate {
  const columns = table.match.columns.map(({ column }) => column);
  const isBlankRow = (row: number): boolean => columns.every((column) => isBlank(cells.value(row, column)));
  let end = Math.min(bottomOf(table.area), table.chosenBottom ?? Infinity);
  while (end < bottomOf(table.area) && !isBlankRow(end)) end += 1;
  let last = end - 1;
  while (table.tableName === null && last > table.area.top && isBlankRow(last)) last -= 1;
  return { ...table, area: { ...table.area, rows: last - table.area.top + 1 } };
}
