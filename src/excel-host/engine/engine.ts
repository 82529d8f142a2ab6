import { cellAddress } from '../address';
import type { Area, Book, CellConstant, ErrorText } from '../book';
import { AddInCalls } from './add-in-calls';
import type { Dispatch } from './add-in-calls';
import type { NoteError } from './add-in-function';
import { AddInFunction } from './add-in-function';
import { Calculator } from './calculator';
import { CellEditing } from './cell-editing';
import { ChartStore } from './charts/chart-store';
import { EdateFunction } from './edate-function';
import { SumIfsFunction } from './sum-ifs-function';
import type { Author, EngineEvent } from './events';
import { Listeners } from './events';
import type { Filtered } from './filters';
import { Filters } from './filters';
import { fromUniverFormula, toUniverFormula } from './formula-text';
import type { FunctionMetadata } from './function-metadata';
import { guardProtectedSheets } from './grid-protection';
import { GatheredRemovals } from './gathered-removals';
import { HyperlinkFunction } from './hyperlink-function';
import { indexFormulas } from './formula-index';
import { loadBook } from './load';
import { intersection, sameArea } from '../area';
import { NameStore } from './name-store';
import { saveBook } from './save';
import type { CellChange } from './sheet';
import { EngineSheet } from './sheet';
import { shiftCells } from './shift-cells';
import { SheetList } from './sheet-list';
import type { EngineTable } from './table';
import { bodyArea, grownArea } from './table';
import type { NewTable } from './table-store';
import { TableStore } from './table-store';
import { followGrid } from './user-edits';
import type { GridPlugins, UniverBook } from './univer-book';
import { openUniverBook } from './univer-book';
import { IFunctionService } from './vendor';
import { univerData } from './worksheet-data';

/** How an engine is started. */
export interface EngineOptions {
  readonly book: Book;
  readonly functions: readonly FunctionMetadata[];
  /** The namespace of the custom functions, such as `MTFS`. */
  readonly namespace: string;
  /** What custom functions get for a blank cell: `null`, as in Excel on the web, or 0, as in older Excel for Windows. */
  readonly blankCells: 'null' | 'zero';
  /** Takes calls of custom functions to the add-in. */
  readonly dispatch: Dispatch;
  /** Univer's plug-ins for a screen; left out where there is none. */
  readonly grid?: GridPlugins;
}

/**
 * The workbook that runs: it holds the cells and calculates them through Univer, and keeps beside it what Univer does not
 * model. It knows sheets, tables and formulas, and nothing of Excel's object model.
 */
export class Engine {
  readonly sheets: SheetList;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly charts: ChartStore;
  readonly filters = new Filters((owner) => this.filtered(owner));
  readonly settings = new Map<string, unknown>();
  /** Whether sheets may come, go and change their names and places. */
  structure: { readonly isProtected: boolean; readonly password?: string | undefined } = { isProtected: false };
  readonly removals = new GatheredRemovals(this);
  readonly events = new Listeners<EngineEvent>();
  readonly univer: UniverBook;
  readonly calculator: Calculator;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  readonly cellEditing = new CellEditing();
  /** Who is changing the workbook at the moment. */
  author: Author = 'addIn';
  /** Whether what happens at the moment is already shown in the grid, because a person did it there. */
  isFollowing = false;
  private readonly calls = new AddInCalls();
  private readonly messages = new Map<string, { error: ErrorText; message: string }>();
  private lastFormatId = 0;
  private lastSelected: { readonly sheet: EngineSheet; readonly area: Area } | undefined;
  private answering: Promise<void> | undefined;

  constructor(private readonly options: EngineOptions) {
    this.univer = openUniverBook(univerData(options.book), options.grid);
    indexFormulas(this.univer);
    this.calculator = new Calculator(this.univer);
    this.sheets = new SheetList(
      this.univer,
      (event) => {
        this.events.tell(event);
      },
      () => this.author,
    );
    this.tables = new TableStore(this.univer);
    this.names = new NameStore(this.univer);
    this.charts = new ChartStore(this.sheets, (sheetId) => {
      this.events.tell({ kind: 'chartsChanged', sheetId });
    });
    this.registerFunctions();
    loadBook(this, options.book);
    followGrid(this);
    guardProtectedSheets(this);
  }

  /** The workbook as plain data, as it stands now. */
  book(): Book {
    return saveBook(this);
  }

  /** Does something at once as a person at the grid would, so that events know whose doing it is. */
  asUser<R>(action: () => R): R {
    this.author = 'user';
    try {
      return action();
    } finally {
      this.author = 'addIn';
    }
  }

  /** Makes a table, which formulas know from then on. */
  addTable(sheet: EngineSheet, wanted: NewTable): EngineTable {
    const table = this.tables.add(sheet, wanted);
    this.calculator.markAll();
    this.events.tell({
      kind: 'tableAdded',
      tableId: table.id,
      tableName: table.name,
      sheetId: sheet.id,
      by: this.author,
    });
    return table;
  }

  /** Gives a table another area. */
  resizeTable(table: EngineTable, area: Area): void {
    const sheet = this.sheets.byId(table.sheetId);
    if (!sheet) return;
    this.tables.resize(sheet, table, area);
    this.rulesChanged(sheet);
    this.calculator.markAll();
  }

  /** Gives a table another name. */
  renameTable(table: EngineTable, name: string): void {
    this.tables.rename(table, name);
    this.calculator.markAll();
  }

  /** Takes a table away with its cells; what stands below moves up. */
  async deleteTable(table: EngineTable): Promise<void> {
    const sheet = this.sheets.byId(table.sheetId);
    const { area } = table;
    this.removeTable(table);
    if (sheet) await shiftCells(this, sheet, area, 'delete', 'rows');
  }

  /** Takes a table away; its cells stay. */
  removeTable(table: EngineTable): void {
    this.tables.remove(table);
    this.calculator.markAll();
    const { id: tableId, name: tableName, sheetId } = table;
    this.events.tell({ kind: 'tableDeleted', tableId, tableName, sheetId, by: this.author });
  }

  /** Changes cells of a sheet and tells of it. The area is what is reported as changed. */
  change(sheet: EngineSheet, area: Area, changes: readonly CellChange[]): void {
    const isSingle = area.top === area.bottom && area.left === area.right;
    const before = isSingle ? sheet.cell(area.top, area.left).value : undefined;
    sheet.change(changes);
    const touchesContent = changes.some((one) => one.value !== undefined || one.formula !== undefined);
    if (touchesContent) this.edited(sheet, area, isSingle ? { before } : undefined);
  }

  /** Brings along what depends on the content of cells that were edited, and tells of the edit. */
  edited(sheet: EngineSheet, area: Area, known: { readonly before: CellConstant | undefined } | undefined): void {
    this.refreshHeadings(sheet, area);
    this.growTable(sheet, area);
    const details = known ? { details: { before: known.before, after: sheet.cell(area.top, area.left).value } } : {};
    this.events.tell({ kind: 'changed', sheetId: sheet.id, area, change: 'RangeEdited', by: this.author, ...details });
  }

  /** Takes the headings of the tables an edit has touched into the tables' columns. */
  refreshHeadings(sheet: EngineSheet, area: Area): void {
    for (const table of this.tables.onSheet(sheet.id)) {
      const touches = table.showHeaders && area.top <= table.area.top && area.bottom >= table.area.top;
      if (touches && area.left <= table.area.right && area.right >= table.area.left) {
        this.tables.readHeadings(sheet, table);
        this.calculator.markAll();
      }
    }
  }

  /** An id for a new conditional format. */
  newFormatId(): string {
    this.lastFormatId += 1;
    return `{format-${this.lastFormatId}}`;
  }

  /** Tells that the rules or notes of a sheet changed, so that a grid can show them. */
  rulesChanged(sheet: EngineSheet): void {
    this.events.tell({ kind: 'rulesChanged', sheetId: sheet.id });
  }

  /** Whether results are still outstanding. */
  get isCalculating(): boolean {
    return this.calculator.isDirty || this.answering !== undefined;
  }

  /** Lets a table take in what was written directly below it or beside it, as Excel does. */
  growTable(sheet: EngineSheet, area: Area): void {
    for (const table of this.tables.onSheet(sheet.id)) {
      const grown = grownArea(table, area);
      if (!grown) continue;
      const isFree = !this.tables.onSheet(sheet.id).some((other) => other !== table && intersection(other.area, grown));
      // Looked for last: it takes a look at every cell of the area.
      if (isFree && sheet.usedArea(true, area) !== undefined) {
        this.tables.resize(sheet, table, grown);
        this.calculator.markAll();
      }
    }
  }

  /** A formula in Excel's words as Univer takes it, for one cell. */
  formulaIn(sheet: EngineSheet, row: number, column: number, formula: string): string {
    return toUniverFormula(formula, this.tables.namesFor(sheet.id, row, column));
  }

  /** The formula of a cell in Excel's words. */
  formulaOut(sheet: EngineSheet, row: number, column: number, formula: string): string {
    return fromUniverFormula(formula, formula.includes('[') ? this.tables.at(sheet.id, row, column)?.name : undefined);
  }

  /** Calculates what has changed; custom functions that are asked something new answer later. */
  async calculate(): Promise<void> {
    if (this.calculationMode === 'Manual') return;
    await this.calculateNow();
  }

  /** Calculates what has changed, whatever the mode. */
  async calculateNow(): Promise<void> {
    await this.calculator.calculate();
    this.startAnswering();
  }

  /** Calculates everything again, custom functions included. */
  async calculateAll(): Promise<void> {
    this.calls.forget();
    this.calculator.markAll();
    await this.calculateNow();
  }

  /** Waits until every formula has its result, those of the add-in's functions included. */
  async settled(): Promise<void> {
    await this.calculate();
    while (this.answering !== undefined) await this.answering;
  }

  /** What a custom function said about the error a cell shows. */
  errorMessage(sheet: EngineSheet, row: number, column: number): string | undefined {
    const noted = this.messages.get(placeKey(sheet.id, row, column));
    return noted && sheet.cell(row, column).value === noted.error ? noted.message : undefined;
  }

  /** Where a cell is, in words: `Sheet1!B3`. */
  placeName(sheetId: string, row: number, column: number): string {
    return `${this.sheets.byId(sheetId)?.name ?? sheetId}!${cellAddress(row, column)}`;
  }

  /** Selects an area of a sheet, which becomes the active one. */
  select(sheet: EngineSheet, area: Area): void {
    this.sheets.activate(sheet);
    this.noteSelected(sheet, area);
  }

  /** Notes what is selected, and tells of it. */
  noteSelected(sheet: EngineSheet, area: Area): void {
    const before = this.lastSelected;
    if (before?.sheet === sheet && sameArea(before.area, area)) return;
    this.lastSelected = { sheet, area };
    this.sheets.selection = area;
    this.events.tell({ kind: 'selected', sheetId: sheet.id, area, by: this.author });
  }

  dispose(): void {
    this.univer.univer.dispose();
  }

  private filtered(owner: string): Filtered | undefined {
    const table = this.tables.find(owner);
    const sheet = this.sheets.byId(table?.sheetId ?? owner);
    if (table && sheet) return { sheet, body: bodyArea(table) };
    return sheet?.autoFilter && { sheet, body: { ...sheet.autoFilter, top: sheet.autoFilter.top + 1 } };
  }

  private registerFunctions(): void {
    const service = this.univer.injector.get(IFunctionService);
    service.registerExecutors(new HyperlinkFunction());
    const edate = service.getExecutor('EDATE');
    if (edate) service.registerExecutors(new EdateFunction(edate));
    const sumIfs = service.getExecutor('SUMIFS');
    if (sumIfs) service.registerExecutors(new SumIfsFunction(sumIfs));
    const noteError: NoteError = (sheetId, row, column, error, message) => {
      this.messages.set(placeKey(sheetId, row, column), { error, message });
    };
    for (const metadata of this.options.functions) {
      const fullName = `${this.options.namespace}.${metadata.name}`.toUpperCase();
      service.registerExecutors(
        new AddInFunction(fullName, metadata, this.calls, noteError, this.options.blankCells === 'zero' ? 0 : null),
      );
    }
  }

  private startAnswering(): void {
    if (this.answering !== undefined || !this.calls.hasWaiting) return;
    this.answering = this.answer().finally(() => {
      this.answering = undefined;
    });
  }

  private async answer(): Promise<void> {
    while (this.calls.hasWaiting) {
      const places = await this.calls.dispatch(this.options.dispatch);
      this.calculator.markCells(places);
      await this.calculator.calculate();
    }
  }
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row}:${column}`;
}
