import { areaAddress, cellAddress } from '../address';
import type { Book, Cell, NameData, SheetData, TableData } from '../book';
import type { Engine } from './engine';
import type { EngineSheet } from './sheet';
import type { SizedLine } from './sheet-layout';
import type { EngineTable } from './table';
import { pixelsToCharacterWidth, pixelsToPoints } from './units';

/** The workbook of an engine as plain data. */
export function saveBook(engine: Engine): Book {
  return {
    sheets: engine.sheets.all().map((sheet) => saveSheet(engine, sheet)),
    names: engine.names.all().map((name): NameData => {
      const scope = name.sheetId === undefined ? undefined : engine.sheets.byId(name.sheetId)?.name;
      return {
        name: name.name,
        formula: name.formula,
        visible: name.visible,
        ...(scope === undefined ? {} : { scope }),
      };
    }),
    activeSheet: engine.sheets.active.name,
    ...(engine.structure.isProtected ? { structureIsProtected: true } : {}),
    settings: Object.fromEntries(engine.settings),
  };
}

/** A sheet of an engine as plain data. */
export function saveSheet(engine: Engine, sheet: EngineSheet): SheetData {
  const config = sheet.worksheet.getConfig();
  const columns = sheet.layout.changedColumns();
  const rows = sheet.layout.changedRows();
  return {
    name: sheet.name,
    ...(sheet.source === undefined ? {} : { source: sheet.source }),
    visibility: sheet.isVeryHidden ? 'VeryHidden' : sheet.layout.isHidden ? 'Hidden' : 'Visible',
    cells: saveCells(engine, sheet),
    columnWidths: sizes(columns, pixelsToCharacterWidth),
    rowHeights: sizes(rows, pixelsToPoints),
    hiddenRows: rows.filter((row) => row.isHidden).map((row) => row.index),
    hiddenColumns: columns.filter((column) => column.isHidden).map((column) => column.index),
    merges: config.mergeData.map((range) => ({
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    })),
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    ...(config.tabColor ? { tabColour: config.tabColor } : {}),
    tables: engine.tables.onSheet(sheet.id).map(saveTable),
    conditionalFormats: sheet.conditionalFormats.map(({ format }, priority) => ({ ...format, priority })),
    dataValidations: [...sheet.dataValidations],
    notes: [...sheet.notes],
    ...(sheet.hyperlinks.length > 0 || sheet.source !== undefined ? { hyperlinks: [...sheet.hyperlinks] } : {}),
    charts: engine.charts.save(sheet.id),
    ...(sheet.autoFilter ? { autoFilter: sheet.autoFilter } : {}),
    ...(sheet.print ? { print: sheet.print } : {}),
    isProtected: sheet.isProtected,
    showGridlines: sheet.layout.showsGridlines,
  };
}

function sizes(lines: readonly SizedLine[], inUnits: (pixels: number) => number): Record<number, number> {
  return Object.fromEntries(
    lines.flatMap(({ index, pixels }) => (pixels === undefined ? [] : [[index, inUnits(pixels)]])),
  );
}

function saveTable(table: EngineTable): TableData {
  return {
    name: table.name,
    area: table.area,
    showTotals: table.showTotals,
    ...(table.showHeaders ? {} : { showHeaders: false }),
    style: table.style,
    ...(table.showBandedRows ? {} : { showBandedRows: false }),
    columns: table.columns.map((column) => column.name),
  };
}

function saveCells(engine: Engine, sheet: EngineSheet): SheetData['cells'] {
  const saved: { row: number; column: number; cell: Cell }[] = [];
  const seen = new Set<string>();
  const save = (row: number, column: number) => {
    const key = cellAddress(row, column);
    if (seen.has(key)) return;
    seen.add(key);
    const cell = saveCell(engine, sheet, row, column);
    if (Object.keys(cell).length > 0) saved.push({ row, column, cell });
  };
  sheet.worksheet.getCellMatrix().forValue((row, column) => {
    save(row, column);
  });
  for (const area of sheet.spillAreas()) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) save(row, column);
  }
  return saved.sort((a, b) => a.row - b.row || a.column - b.column);
}

function saveCell(engine: Engine, sheet: EngineSheet, row: number, column: number): Cell {
  const { value, isError, formula } = sheet.cell(row, column);
  const style = sheet.style(row, column);
  const spill = formula === undefined ? undefined : sheet.spillArea(row, column);
  return {
    ...(value === undefined ? {} : { value }),
    ...(isError ? { isError } : {}),
    ...(formula === undefined ? {} : { formula: engine.formulaOut(sheet, row, column, formula) }),
    ...(spill ? { arrayRange: areaAddress(spill) } : {}),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}
