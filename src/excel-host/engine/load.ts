import type { Area, Book, Cell, SheetData } from '../book';
import { containsCell } from '../area';
import { parseAddress } from '../address';
import { emptySheet } from '../empty-sheet';
import type { Engine } from './engine';
import { toUniverFormula } from './formula-text';
import type { TableNames } from './formula-text';
import { rangeOf } from './sheet-layout';
import { besideStyle, univerStyle } from './style';
import { characterWidthToPixels, pointsToPixels } from './units';
import { UNIT_ID } from './univer-book';
import type { ICellData, IWorkbookData, IWorksheetData } from './vendor';
import { BooleanNumber, CellValueType, FormulaDataModel } from './vendor';

/** A new workbook with one empty sheet. */
export function emptyBook(sheetName = 'Sheet1'): Book {
  return { sheets: [emptySheet(sheetName)], names: [], activeSheet: sheetName, settings: {} };
}

/** A workbook as Univer opens it: cells, looks and sizes, with the results that the file holds. */
export function univerData(book: Book): Partial<IWorkbookData> {
  const ids = book.sheets.map((_, index) => `{sheet-${index + 1}}`);
  const sheets = Object.fromEntries(
    book.sheets.map((sheet, index) => [ids[index] ?? '', worksheetData(sheet, ids[index] ?? '', book)]),
  );
  return { id: UNIT_ID, name: 'Workbook', sheetOrder: ids, sheets, styles: {} };
}

const MIN_ROWS = 1000;
const MIN_COLUMNS = 60;
const ROOM = 100;

function worksheetData(sheet: SheetData, id: string, book: Book): Partial<IWorksheetData> {
  const spills = spillAreas(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column, cell } of sheet.cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    const isSpilled = cell.formula === undefined && spills.some((area) => containsCell(area, row, column));
    (cellData[row] ??= {})[column] = cellFrom(cell, isSpilled, tableNames(book, sheet, row, column));
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

function tableNames(book: Book, sheet: SheetData, row: number, column: number): TableNames {
  return {
    own: sheet.tables.find((table) => containsCell(table.area, row, column))?.name,
    find: (name) =>
      book.sheets.flatMap((one) => one.tables).find((table) => table.name.toLowerCase() === name.toLowerCase()),
  };
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

function valueOf(cell: Cell): ICellData {
  if (typeof cell.value === 'number') return { v: cell.value, t: CellValueType.NUMBER };
  if (typeof cell.value === 'boolean') return { v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return {
    v: cell.value,
    t: cell.isError === true || cell.formula !== undefined ? CellValueType.STRING : CellValueType.FORCE_STRING,
  };
}

/** Brings into an engine what Univer was not given: tables, names, rules, notes, and the results that spill. */
export function loadBook(engine: Engine, book: Book): void {
  book.sheets.forEach((data, index) => {
    const sheet = engine.sheets.all()[index];
    if (!sheet) return;
    for (const table of data.tables) {
      engine.tables.add(sheet, {
        name: table.name,
        area: table.area,
        showTotals: table.showTotals,
        ...(table.style === undefined ? {} : { style: table.style }),
      });
    }
    sheet.conditionalFormats = [...data.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((format, at) => ({ id: `{format-${index}-${at}}`, format }));
    sheet.dataValidations = [...data.dataValidations];
    sheet.notes = [...data.notes];
    sheet.isProtected = data.isProtected;
    sheet.isVeryHidden = data.visibility === 'VeryHidden';
    sheet.autoFilter = data.autoFilter;
    sheet.print = data.print;
    loadSpills(engine, sheet.id, data);
  });
  // Charts may show cells of any sheet, so every sheet is there first.
  book.sheets.forEach((data, index) => {
    const sheet = engine.sheets.all()[index];
    if (sheet) engine.charts.load(sheet.id, data.charts);
  });
  for (const name of book.names)
    engine.names.add(name, name.scope === undefined ? undefined : engine.sheets.find(name.scope)?.id);
  for (const [key, value] of Object.entries(book.settings)) engine.settings.set(key, value);
  const active = engine.sheets.find(book.activeSheet);
  if (active) engine.sheets.activate(active);
  engine.calculator.forgetChanges();
  engine.calculator.markCells(withoutResult(engine, book));
}

function loadSpills(engine: Engine, sheetId: string, data: SheetData): void {
  const model = engine.univer.injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange();
  const cells = model.getArrayFormulaCellData();
  for (const { row, column, cell } of data.cells) {
    const area = cell.arrayRange === undefined ? undefined : parseAddress(cell.arrayRange)?.area;
    if (!area) continue;
    const ofSheet = ((ranges[UNIT_ID] ??= {})[sheetId] ??= {});
    (ofSheet[row] ??= {})[column] = rangeOf(area);
    const shown = ((cells[UNIT_ID] ??= {})[sheetId] ??= {});
    for (const inside of data.cells) {
      if (inside.cell.value === undefined || !containsCell(area, inside.row, inside.column)) continue;
      (shown[inside.row] ??= {})[inside.column] = valueOf(inside.cell);
    }
  }
}

/** The cells whose formula came without a result, or with one that says the add-in was not there. */
function withoutResult(engine: Engine, book: Book): { sheetId: string; row: number; column: number }[] {
  const unsettled = new Set<unknown>([undefined, '#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!']);
  return book.sheets.flatMap((data, index) =>
    data.cells.flatMap(({ row, column, cell }) =>
      cell.formula !== undefined && unsettled.has(cell.value)
        ? [{ sheetId: engine.sheets.all()[index]?.id ?? '', row, column }]
        : [],
    ),
  );
}
