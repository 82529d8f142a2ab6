import type { FinancialYear } from '../../../finance/financial-year';
import { asKept } from '../../../finance/kept-digits';
import { convertMoney, type MoneyUnit } from '../../../finance/money';
import { savingsSign } from '../../contents/savings-sign';
import type { ContentsCell, ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import type { WrittenSign } from '../../lines/written-sign';
import { holdsMoney, turnBetween, turned } from '../field-value';
import { fieldsByMeaning } from '../savings-fields';

const blank: ContentsCell = { value: '', formula: '', isFormula: false };

/** How the sums of a copy are written. */
interface Written {
  /** The current year, of which a column is whose heading names none. */
  readonly year: FinancialYear;
  /** Of money where a heading does not state another. */
  readonly unit: MoneyUnit;
  /** That of the first table. */
  readonly sign: WrittenSign;
}

/** A column of the joined table: with what it means. */
interface JoinedColumn {
  readonly column: ContentsColumn;
  /** Null for one that another of the first table stands for, whose heading says the year. */
  readonly key: string | null;
}

/**
 * Several savings tables as one, as a department gets them whose lines stand in several: with the columns of the first,
 * then those that mean what none of it does, and sums in the unit of their column and with the sign of the first. `row` of
 * a row is that of its own table.
 */
export function joinedTable(
  first: TableContents,
  more: readonly TableContents[],
  { year, unit, sign }: Written,
): TableContents {
  if (more.length === 0) return first;
  const own = new Map(fieldsByMeaning(first, year).map(({ index, key }) => [index, key]));
  const joined: JoinedColumn[] = first.columns.map((column, index) => ({ column, key: own.get(index) ?? null }));
  for (const { key, column } of more.flatMap((table) => fieldsByMeaning(table, year)))
    if (!joined.some((one) => one.key === key)) joined.push({ column, key });

  const rowsOf = (table: TableContents): ContentsRow[] => {
    const fields = new Map(fieldsByMeaning(table, year).map((field) => [field.key, field]));
    const turn = turnBetween(savingsSign(table), sign);
    const cellIn = ({ cells }: ContentsRow, { key, column }: JoinedColumn): ContentsCell => {
      const from = key === null ? undefined : fields.get(key);
      const cell = cells[from?.index ?? -1];
      if (from === undefined || cell === undefined) return blank;
      if (typeof cell.value !== 'number' || !holdsMoney(column.field)) return cell;
      const sum = turned(convertMoney(cell.value, from.column.unit ?? unit, column.unit ?? unit), turn);
      return { ...cell, value: asKept(sum) };
    };
    return table.rows.map((row) => ({ ...row, cells: joined.map((column) => cellIn(row, column)) }));
  };
  const columns = joined.map(({ column }) => column);
  return { ...first, columns, rows: [...asStanding(first, columns.length), ...more.flatMap(rowsOf)] };
}

/** The rows of the first table, which has nothing under the columns of the others. */
const asStanding = ({ rows }: TableContents, width: number): ContentsRow[] =>
  rows.map((row) => ({ ...row, cells: [...row.cells, ...Array<ContentsCell>(width - row.cells.length).fill(blank)] }));
