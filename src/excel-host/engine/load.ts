import { parseAddress } from '../address';
import { containsCell } from '../area';
import type { Book, SheetData } from '../book';
import type { Engine } from './engine';
import type { EngineSheet } from './sheet';
import { rangeOf } from './sheet-layout';
import { UNIT_ID } from './univer-book';
import { FormulaDataModel } from './vendor';
import { valueOf } from './worksheet-data';

/** Brings into an engine what Univer was not given: tables, names, rules, notes, and the results that spill. */
export function loadBook(engine: Engine, book: Book): void {
  book.sheets.forEach((data, index) => {
    const sheet = engine.sheets.all()[index];
    if (!sheet) return;
    loadSheet(engine, sheet, data);
    sheet.source = data.source;
  });
  // Charts may show cells of any sheet, so every sheet is there first.
  book.sheets.forEach((data, index) => {
    const sheet = engine.sheets.all()[index];
    if (sheet) engine.charts.load(sheet.id, data.charts);
  });
  for (const name of book.names)
    engine.names.add(name, name.scope === undefined ? undefined : engine.sheets.find(name.scope)?.id);
  for (const [key, value] of Object.entries(book.settings)) engine.settings.set(key, value);
  engine.structure = { isProtected: book.structureIsProtected ?? false };
  const active = engine.sheets.find(book.activeSheet);
  if (active) engine.sheets.activate(active);
  engine.calculator.forgetChanges();
  engine.calculator.markCells(withoutResult(engine, book));
}

/** Brings into an engine what Univer was not given of a sheet, but for charts. */
export function loadSheet(engine: Engine, sheet: EngineSheet, data: SheetData): void {
  for (const table of data.tables) {
    engine.tables.add(sheet, {
      name: table.name,
      area: table.area,
      showTotals: table.showTotals,
      ...(table.showHeaders === false ? { columnsWithoutHeadings: table.columns } : {}),
      ...(table.style === undefined ? {} : { style: table.style }),
      showBandedRows: table.showBandedRows ?? true,
    });
  }
  sheet.conditionalFormats = [...data.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map((format) => ({ id: engine.newFormatId(), format }));
  sheet.dataValidations = [...data.dataValidations];
  sheet.notes = [...data.notes];
  sheet.hyperlinks = [...(data.hyperlinks ?? [])];
  sheet.isProtected = data.isProtected;
  sheet.isVeryHidden = data.visibility === 'VeryHidden';
  sheet.autoFilter = data.autoFilter;
  sheet.print = data.print;
  loadSpills(engine, sheet.id, data);
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
