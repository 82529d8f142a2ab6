import { rangeOf } from './ranges';

/** The names that are taken in a workbook. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** A table to be made on a sheet of its own at the end of the workbook. */
export interface NewTable {
  readonly sheet: string;
  /** The first that is free names the table. */
  readonly names: readonly string[];
  readonly headings: readonly string[];
  /** Of its columns, in points. */
  readonly widths: readonly number[];
  /** Below the headings; at least one, since Excel's tables have one. */
  readonly rows: number;
}

const firstFree = (wanted: readonly string[], taken: readonly string[]): string | undefined =>
  wanted.find((name) => !taken.some((other) => other.toLowerCase() === name.toLowerCase()));

/** Makes an Excel table on a new sheet; `fill` writes its rows before it becomes a table. */
export function createTable(
  { workbook }: Excel.RequestContext,
  taken: Taken,
  { sheet: wanted, names, headings, widths, rows }: NewTable,
  fill: (sheet: Excel.Worksheet) => void,
): Excel.Worksheet {
  const sheetNames = [wanted, ...Array.from({ length: 99 }, (_, index) => `${wanted} ${index + 2}`)];
  const sheet = workbook.worksheets.add(firstFree(sheetNames, taken.sheets));
  const all = { top: 0, left: 0, rows: Math.max(1, rows) + 1, columns: headings.length };
  rangeOf(sheet, { ...all, rows: 1 }).values = [[...headings]];
  fill(sheet);
  const table = sheet.tables.add(rangeOf(sheet, all), true);
  const tableName = firstFree(names, taken.names);
  if (tableName !== undefined) table.name = tableName;
  widths.forEach((width, column) => {
    rangeOf(sheet, { top: 0, left: column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
  return sheet;
}
