import { convertMoney, type MoneyUnit } from '../../../finance/money';
import type { ContentsCell, ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import { holdsMoney } from '../field-value';

const isSame = (one: ContentsColumn, other: ContentsColumn): boolean =>
  one.field === other.field && one.year?.startYear === other.year?.startYear && one.period === other.period;

const blank: ContentsCell = { value: '', formula: '', isFormula: false };

/** A cell as it would be written under a column of another table, which may be in another unit. */
function inColumn(cell: ContentsCell, from: ContentsColumn, to: ContentsColumn, usual: MoneyUnit): ContentsCell {
  if (typeof cell.value !== 'number' || !holdsMoney(to.field)) return cell;
  const sum = convertMoney(cell.value, from.unit ?? usual, to.unit ?? usual);
  return { ...cell, value: Number(sum.toPrecision(15)) };
}

/**
 * Several savings tables as one, as a department gets them whose lines stand in several: with the columns of the first,
 * then those that only others have, and sums in the unit of their column. `row` of a row is that of its own table.
 * @param usual the unit of money where a heading does not state another
 */
export function joinedTable(first: TableContents, more: readonly TableContents[], usual: MoneyUnit): TableContents {
  if (more.length === 0) return first;
  const tables = [first, ...more];
  const columns: ContentsColumn[] = [];
  for (const column of tables.flatMap((table) => table.columns))
    if (!columns.some((one) => isSame(one, column))) columns.push(column);
  const rowsOf = (table: TableContents): ContentsRow[] => {
    const places = columns.map((column) => table.columns.findIndex((own) => isSame(own, column)));
    return table.rows.map((row) => ({
      ...row,
      cells: columns.map((column, index) => {
        const from = table.columns[places[index] ?? -1];
        return from === undefined ? blank : inColumn(row.cells[places[index] ?? -1] ?? blank, from, column, usual);
      }),
    }));
  };
  return { ...first, columns, rows: tables.flatMap(rowsOf) };
}
