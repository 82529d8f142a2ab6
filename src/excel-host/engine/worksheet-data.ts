import { parseAddress } from '../address';
import { containsCell } from '../area';
import type { Area, Book, Cell, SheetData } from '../book';
import { toUniverFormula } from './formula-text';
import type { TableNames } from './formula-text';
import { rangeOf } from './sheet-layout';
import { besideStyle, univerStyle } from './style';
import { characterWidthToPixels, pointsToPixels } from './units';
import { UNIT_ID } from './univer-book';
import type { ICellData, IWorkbookData, IWorksheetData } from './vendor';
import { BooleanNumber, CellValueType } from './vendor';

/** A workbook as Univer opens it: cells, looks and sizes, with the results that the file holds. */
export function univerData(book: Book): Partial<IWorkbookData> {
  const ids = book.sheets.map((_, index) => `{sheet-${index + 1}}`);
  const find = tableFinder(book.sheets);
  const sheets = Object.fromEntries(
    book.sheets.map((sheet, index) => [ids[index] ?? '', worksheetData(sheet, ids[index] ?? '', find)]),
  );
  return { id: UNIT_ID, name: 'Workbook', sheetOrder: ids, sheets, styles: {} };
}

const MIN_ROWS = 1000;
const MIN_COLUMNS = 60;
const ROOM = 100;

/** Finds a table by its name, whatever the case. */
export type FindTable = TableNames['find'];

/** The tables of sheets by their names. */
export function tableFinder(sheets: readonly SheetData[]): FindTable {
  const tables = new Map(sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name.toLowerCase(), table]));
  return (name) => tables.get(name.toLowerCase());
}

/** A sheet as Univer opens it. `find` knows the tables that its formulas may name. */
export function worksheetData(sheet: SheetData, id: string, find: FindTable): Partial<IWorksheetData> {
  const spills = spillAreas(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column, cell } of sheet.cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    const isSpilled = cell.formula === undefined && spills.some((area) => containsCell(area, row, column));
    (cellData[row] ??= {})[column] = cellFrom(cell, isSpilled, { own: tableAt(sheet, row, column), find });
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColour ?? '',
    rowCount: Math.max(MIN_ROWS, lastRow + ROOM),
    columnCount: Math.max(MIN_COLUMNS, lastColumn + ROOM),
    cellData,
    mergeData: sheet.merges.map(rangeOf),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
    columnData: {
      ...mapValues(sheet.columnWidths, (width) => ({ w: characterWidthToPixels(width) })),
      ...Object.fromEntries(
        sheet.hiddenColumns.map((column) => [column, { w: characterWidthToPixels(sheet.columnWidths[column]), hd: 1 }]),
      ),
    },
    rowData: {
      ...mapValues(sheet.rowHeights, (height) => ({ h: pointsToPixels(height) })),
      ...Object.fromEntries(sheet.hiddenRows.map((row) => [row, { h: pointsToPixels(sheet.rowHeights[row]), hd: 1 }])),
    },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function mapValues<V, R>(record: Readonly<Record<number, V>>, change: (value: V) => R): Record<number, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function spillAreas(sheet: SheetData): Area[] {
  return sheet.cells.flatMap(({ cell }) =>
    cell.arrayRange === undefined ? [] : (parseAddress(cell.arrayRange)?.area ?? []),
  );
}

function tableAt(sheet: SheetData, row: number, column: number): string | undefined {
  return sheet.tables.find((table) => containsCell(table.area, row, column))?.name;
}

function cellFrom(cell: Cell, isSpilled: boolean, names: TableNames): ICellData {
  const held: ICellData = {};
  if (cell.formula !== undefined) held.f = toUniverFormula(cell.formula, names);
  if (cell.value !== undefined && !isSpilled) Object.assign(held, valueOf(cell));
  if (cell.style) {
    held.s = univerStyle(cell.style);
    const beside = besideStyle(cell.style, undefined);
    if (beside) held.custom = beside;
  }
  return held;
}

/** A constant or a result as Univer holds it. */
export function valueOf(cell: Cell): ICellData {
  if (typeof cell.value === 'number') return { v: cell.value, t: CellValueType.NUMBER };
  if (typeof cell.value === 'boolean') return { v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return {
    v: cell.value,
    t: cell.isError === true || cell.formula !== undefined ? CellValueType.STRING : CellValueType.FORCE_STRING,
  };
}
