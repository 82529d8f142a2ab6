import { writtenSign, type WrittenSign } from '../lines/written-sign';
import { tableCellsOf } from './table-cells';
import type { TableContents } from './table-contents';

/** How a savings table writes its sums: as positive ones, or as the negative changes that they make to a budget. */
export function savingsSign(table: TableContents): WrittenSign {
  const { table: located, cells } = tableCellsOf(table);
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  return writtenSign(
    located,
    cells,
    lines.map(({ row }) => row - 1),
  );
}
