import type { Area } from '../book';
import type { Shift } from '../area';
import { columnCount, containsCell, intersection, shiftThrough } from '../area';
import { ExcelError } from '../errors';

import { growRules } from './grow-rules';
import type { EngineSheet } from './sheet';
import type { TableNames } from './formula-text';
import type { EngineTable } from './table';
import { bodyArea, headingArea, uniqueHeadings } from './table';
import type { UniverBook } from './univer-book';
import { UNIT_ID } from './univer-book';
import { IFunctionService, ISuperTableService } from './vendor';

/** How a new table is to be. */
export interface NewTable {
  readonly name?: string;
  readonly area: Area;
  readonly showTotals?: boolean;
  /** Of a table that shows no headings, the names of its columns; left out, the first row of the area holds them. */
  readonly columnsWithoutHeadings?: readonly string[];
  readonly style?: string;
  readonly showBandedRows?: boolean;
}

/** The tables of the workbook. Formulas find them through Univer, which is told of every change. */
export class TableStore {
  private tables: EngineTable[] = [];
  private lastId = 0;

  constructor(private readonly book: UniverBook) {}

  all(): readonly EngineTable[] {
    return this.tables;
  }

  onSheet(sheetId: string): readonly EngineTable[] {
    return this.tables.filter((table) => table.sheetId === sheetId);
  }

  /** A table by its name or its id, whatever the case. */
  find(nameOrId: string): EngineTable | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted);
  }

  at(sheetId: string, row: number, column: number): EngineTable | undefined {
    return this.tables.find((table) => table.sheetId === sheetId && containsCell(table.area, row, column));
  }

  /** Makes a table of an area. */
  add(sheet: EngineSheet, { name, area, style = 'TableStyleMedium2', ...shows }: NewTable): EngineTable {
    const { showTotals = false, showBandedRows = true, columnsWithoutHeadings } = shows;
    if (this.onSheet(sheet.id).some((table) => intersection(table.area, area))) {
      throw new ExcelError('InvalidArgument', 'A table cannot overlap another table.');
    }
    if (name !== undefined) this.refuseTakenName(name);
    this.lastId += 1;
    const table: EngineTable = {
      id: `{table-${this.lastId}}`,
      sheetId: sheet.id,
      name: name ?? this.freeName(),
      area,
      showHeaders: columnsWithoutHeadings === undefined,
      showTotals,
      showBandedRows,
      showFilterButton: true,
      style,
      columns: (columnsWithoutHeadings ?? []).map((column, index) => ({ id: index + 1, name: column })),
      lastColumnId: columnsWithoutHeadings?.length ?? 0,
    };
    this.tables.push(table);
    this.readHeadings(sheet, table);
    return table;
  }

  rename(table: EngineTable, name: string): void {
    if (name === table.name) return;
    if (name.toLowerCase() !== table.name.toLowerCase()) this.refuseTakenName(name);
    this.unregister(table);
    table.name = name;
    this.register(table);
  }

  remove(table: EngineTable): void {
    this.unregister(table);
    this.tables = this.tables.filter((other) => other !== table);
  }

  /** Gives a table another area; its columns follow by their places, and the rules of its rows go on over new ones. */
  resize(sheet: EngineSheet, table: EngineTable, area: Area): void {
    const before = bodyArea(table);
    table.area = area;
    growRules(sheet, before, bodyArea(table));
    this.readHeadings(sheet, table);
  }

  /** Moves a table along with rows or columns put in or taken out, one after the other; one all of whose cells went is gone. */
  shift(sheet: EngineSheet, table: EngineTable, shifts: readonly Shift[]): void {
    const area = shiftThrough(table.area, shifts);
    if (!area) {
      this.remove(table);
      return;
    }
    for (const shift of shifts) if (shift.axis === 'columns') shiftColumns(table, shift);
    table.area = area;
    this.readHeadings(sheet, table);
  }

  /** Takes the names of the columns from the heading cells, after making them unique texts as Excel does. */
  readHeadings(sheet: EngineSheet, table: EngineTable): void {
    const count = columnCount(table.area);
    while (table.columns.length > count) table.columns.pop();
    while (table.columns.length < count) {
      table.lastColumnId += 1;
      table.columns.push({ id: table.lastColumnId, name: '' });
    }
    if (table.showHeaders) {
      const cells = sheet.cells(headingArea(table))[0] ?? [];
      const found = cells.map((cell) => cell.value);
      const names = uniqueHeadings(found.map((value) => (value === undefined ? '' : String(value))));
      const changes = names.flatMap((name, index) =>
        found[index] === name ? [] : [{ row: table.area.top, column: table.area.left + index, value: name }],
      );
      sheet.change(changes);
      table.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
    }
    this.register(table);
  }

  /** The tables as the texts of formulas need them, for a formula in one cell. */
  namesFor(sheetId: string, row: number, column: number): TableNames {
    return {
      own: this.at(sheetId, row, column)?.name,
      find: (name) => this.named(name),
    };
  }

  /** A table by its name, as the texts of formulas need it. */
  named(name: string): ReturnType<TableNames['find']> {
    const table = this.find(name);
    return table && { name: table.name, columns: table.columns.map((one) => one.name) };
  }

  /** Univer knows no table without headings, so formulas cannot name one. */
  private register(table: EngineTable): void {
    if (!table.showHeaders) return;
    const body = bodyArea(table);
    this.rereadFormulas(table.name);
    this.book.injector.get(ISuperTableService).registerTable(UNIT_ID, table.name, {
      sheetId: table.sheetId,
      range: {
        startRow: table.area.top,
        endRow: body.bottom,
        startColumn: table.area.left,
        endColumn: table.area.right,
      },
      titleMap: new Map(table.columns.map((column, index) => [column.name, index])),
    });
  }

  /** Univer keeps formulas as it has read them, with the area that a table had then. */
  private rereadFormulas(name: string): void {
    this.book.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
  }

  private unregister(table: EngineTable): void {
    this.book.injector.get(ISuperTableService).remove(UNIT_ID, table.name);
  }

  private refuseTakenName(name: string): void {
    if (this.find(name)) throw new ExcelError('ItemAlreadyExists', `A table named ${name} already exists.`);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
      throw new ExcelError(
        'InvalidArgument',
        `${name} is not a valid name of a table: a letter first, then letters, digits, _ and .`,
      );
    }
  }

  private freeName(): string {
    let number = 1;
    while (this.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** Takes out the columns that went, or makes room for those that came, so that the others keep their ids. */
function shiftColumns(table: EngineTable, { kind, at, count }: Shift): void {
  const index = at - table.area.left;
  if (kind === 'delete') {
    const first = Math.max(index, 0);
    const removed = Math.min(index + count, table.columns.length) - first;
    if (removed > 0) table.columns.splice(first, removed);
  } else if (index > 0 && index < table.columns.length) {
    const added = Array.from({ length: count }, () => {
      table.lastColumnId += 1;
      return { id: table.lastColumnId, name: '' };
    });
    table.columns.splice(index, 0, ...added);
  }
}
