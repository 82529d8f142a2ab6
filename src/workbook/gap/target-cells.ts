import type { FinancialYear } from '../../finance/financial-year';
import { parseMoney } from '../../finance/parse-number';
import type { ReadWorkbook } from '../assemble-workbook';
import { areaAddress, cellAddress, withSheet } from '../cells/address';
import { isBlank } from '../cells/cell-value';
import type { ContentsColumn, TableContents } from '../contents/table-contents';

/** A target of one savings line, and where it stands. */
export interface TargetCell {
  readonly cell: string;
  /** The table that the line stands in. */
  readonly table: Pick<TableContents, 'sheet' | 'area'>;
  /** Counted from 1. */
  readonly row: number;
  readonly ref: string;
  /** In the unit in which it is written; null for a blank or for what cannot be read. */
  readonly amount: number | null;
  readonly isBad: boolean;
}

/** A savings table with the year that a target without a year stands for. */
export interface SavingsTarget {
  readonly table: TableContents;
  readonly current: FinancialYear;
}

/** The savings tables of a workbook, with that year. */
export const savingsTargets = ({ tracker, contents }: ReadWorkbook): readonly SavingsTarget[] =>
  contents.savings.map((table) => ({ table, current: tracker.settings.year }));

/** The column of a year's targets. */
export function targetColumn(
  { table, current }: SavingsTarget,
  { startYear }: FinancialYear,
): ContentsColumn | undefined {
  const targets = table.columns.filter(({ field }) => field === 'target');
  const own = targets.find(({ year }) => year?.startYear === startYear);
  return own ?? (startYear === current.startYear ? targets.find(({ year }) => year === null) : undefined);
}

/** The targets of a year by line; none where the table has no column for them. */
export function targetCells(savings: SavingsTarget, year: FinancialYear): readonly TargetCell[] {
  const { table } = savings;
  const column = targetColumn(savings, year);
  if (column === undefined) return [];
  const place = table.columns.indexOf(column);
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  return lines.map(({ row, ref, cells }): TargetCell => {
    const value = cells[place]?.value ?? '';
    const sum = isBlank(value) ? null : parseMoney(value, column.unit ?? '£');
    return {
      cell: withSheet(table.sheet, cellAddress(row - 1, column.column)),
      table,
      row,
      ref,
      amount: sum?.ok === true ? sum.value : null,
      isBad: sum?.ok === false,
    };
  });
}

/** The cells of the targets of a year in all savings tables. */
export const targetsRange = (savings: readonly SavingsTarget[], year: FinancialYear): string =>
  savings.map((one) => rangeIn(one, year)).join(' and ');

/** The cells from the first to the last target of a year; those of the whole table where it has no column for them. */
function rangeIn(savings: SavingsTarget, year: FinancialYear): string {
  const { sheet, area, rows: all } = savings.table;
  const column = targetColumn(savings, year);
  const rows = all.filter(({ kind }) => kind === 'line').map(({ row }) => row - 1);
  const top = Math.min(...rows);
  if (column === undefined || rows.length === 0) return withSheet(sheet, areaAddress(area));
  const range = { top, left: column.column, rows: Math.max(...rows) - top + 1, columns: 1 };
  return withSheet(sheet, areaAddress(range));
}
