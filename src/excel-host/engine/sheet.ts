import { columnCount, intersection, rowCount } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type {
  Area,
  CellConstant,
  CellStyle,
  ConditionalFormatData,
  DataValidationData,
  HyperlinkData,
  NoteData,
  PrintData,
} from '../book';
import { type LookChange, writeLooks } from './cell-looks';
import { isErrorText } from './entry';
import { SheetLayout } from './sheet-layout';
import { storedFormat } from './short-date';
import type { StyleBeside, StyleChange } from './style';
import { besideStyle, styleFromUniver, univerStyle } from './style';
import type { UniverBook } from './univer-book';
import { excelValue } from './univer-errors';
import { UNIT_ID } from './univer-book';
import type { ICellData, Nullable, Worksheet } from './vendor';
import { CellValueType, FormulaDataModel, ObjectMatrix, SetRangeValuesMutation, SetStyleCommand } from './vendor';

/** A cell as it stands: its value, and the formula in Univer's words where it has one. */
export interface SheetCell {
  readonly value: CellConstant | undefined;
  readonly isError: boolean;
  readonly formula: string | undefined;
}

/** What to do to one cell. Whatever is left out stays as it is. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** `null` empties the cell. */
  readonly value?: CellConstant | null;
  /** In Univer's words; takes the place of the value. */
  readonly formula?: string;
  readonly style?: StyleChange;
}

/** A conditional format with the id by which the add-in finds it again. */
export interface HeldFormat {
  readonly id: string;
  readonly format: ConditionalFormatData;
}

const emptyCell: SheetCell = { value: undefined, isError: false, formula: undefined };

/** One sheet: its cells live in Univer, what Univer has no word for stands here. */
export class EngineSheet {
  /** In the order of their priority, the first first. */
  conditionalFormats: HeldFormat[] = [];
  dataValidations: DataValidationData[] = [];
  notes: NoteData[] = [];
  hyperlinks: HyperlinkData[] = [];
  /** Which sheet of the opened file it is, if it is one. */
  source: string | undefined;
  isProtected = false;
  /** What the protection allows, as it was asked for. */
  protectionOptions: Readonly<Record<string, boolean | string>> = {};
  password: string | undefined;
  isVeryHidden = false;
  autoFilter: Area | undefined;
  /** How it prints, where it does otherwise than a new sheet. */
  print: PrintData | undefined;
  readonly layout: SheetLayout;

  constructor(
    private readonly book: UniverBook,
    readonly id: string,
  ) {
    this.layout = new SheetLayout(book, this);
  }

  /** The sheet as Univer holds it. */
  get worksheet(): Worksheet {
    const found = this.book.workbook.getSheetBySheetId(this.id);
    if (!found) throw new Error(`The sheet ${this.id} is gone.`);
    return found;
  }

  get name(): string {
    return this.worksheet.getName();
  }

  cell(row: number, column: number): SheetCell {
    const held = this.worksheet.getCellMatrix().getValue(row, column);
    if (held?.f) return { ...this.shown(held), formula: held.f };
    if (held?.v !== undefined && held.v !== null) return this.shown(held);
    const spilled = this.spilled(row, column);
    return spilled === undefined ? emptyCell : this.shown(spilled);
  }

  /** The cells of an area, row by row. */
  cells(area: Area): SheetCell[][] {
    const rows: SheetCell[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: SheetCell[] = [];
      for (let column = area.left; column <= area.right; column += 1) line.push(this.cell(row, column));
      rows.push(line);
    }
    return rows;
  }

  style(row: number, column: number): CellStyle {
    const held = this.worksheet.getCellMatrix().getValue(row, column);
    if (!held) return {};
    const style = held.s ? this.book.workbook.getStyles().getStyleByCell(held) : undefined;
    return styleFromUniver(style ?? {}, held.custom);
  }

  numberFormat(row: number, column: number): string {
    const held = this.worksheet.getCellMatrix().getValue(row, column);
    if (!held?.s) return 'General';
    return storedFormat(this.book.workbook.getStyles().getStyleByCell(held)?.n?.pattern ?? 'General');
  }

  /** Whether a protected sheet lets a cell be edited. */
  isLocked(row: number, column: number): boolean {
    return this.worksheet.getCellMatrix().getValue(row, column)?.custom?.['locked'] !== false;
  }

  /** The area a formula's result spills over, from its own cell, if it does. */
  spillArea(row: number, column: number): Area | undefined {
    const range = this.formulaData().getArrayFormulaRange()[UNIT_ID]?.[this.id]?.[row]?.[column];
    return range
      ? { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }
      : undefined;
  }

  /** Changes cells: contents in one step; looks, but for those that come with a new content, in another. */
  change(changes: readonly CellChange[]): void {
    const contents: CellChange[] = [];
    const looks: LookChange[] = [];
    for (const one of changes) {
      const { row, column, value, formula } = one;
      const isEmptied = value === null && formula === undefined;
      const hasContent = (value !== undefined || formula !== undefined) && !isEmptied;
      if (hasContent) contents.push(one);
      if (isEmptied) contents.push({ row, column, value });
      if (!hasContent && hasLook(one)) looks.push(one);
    }
    this.writeContents(contents);
    this.restyle(looks);
  }

  private writeContents(changes: readonly CellChange[]): void {
    if (changes.length === 0) return;
    const held = this.worksheet.getCellMatrix();
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const one of changes) {
      (matrix[one.row] ??= {})[one.column] = univerCell(one, held.getValue(one.row, one.column)?.custom);
    }
    this.makeRoomFor(changes);
    this.book.mutate(SetRangeValuesMutation.id, { subUnitId: this.id, cellValue: matrix });
  }

  private restyle(changes: readonly LookChange[]): void {
    const [first] = changes;
    const last = changes.at(-1);
    if (first === undefined || last === undefined) return;
    this.makeRoomFor(changes);
    writeLooks(this.book, this.worksheet, changes);
    // A grid draws what lies between the cells of a change that it hears of. Univer takes a change for an edit, and a formula in
    // its way for gone, unless it says that it is one of looks.
    const cells = this.worksheet.getCellMatrix();
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of [first, last]) {
      (matrix[row] ??= {})[column] = { t: cells.getValue(row, column)?.t ?? null };
    }
    this.book.mutate(SetRangeValuesMutation.id, {
      subUnitId: this.id,
      cellValue: matrix,
      trigger: SetStyleCommand.id,
    });
  }

  private makeRoomFor(changes: readonly { readonly row: number; readonly column: number }[]): void {
    let lastRow = 0;
    let lastColumn = 0;
    for (const { row, column } of changes) {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    this.makeRoom(lastRow, lastColumn);
  }

  /** The smallest area that holds every cell with a value or formula, or with a look too; `undefined` for an empty sheet. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    const limit = within ?? { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    const grow = (row: number, column: number) => {
      if (row < limit.top || row > limit.bottom || column < limit.left || column > limit.right) return;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    };
    const cells = this.worksheet.getCellMatrix();
    const last = Math.min(limit.bottom, this.worksheet.getRowCount() - 1);
    for (let row = limit.top; row <= last; row += 1) {
      const line = cells.getRow(row) ?? {};
      for (const column of Object.keys(line).map(Number)) {
        const held = line[column];
        if (!held) continue;
        const hasContent = Boolean(held.f) || (held.v !== undefined && held.v !== null);
        if (hasContent || (!valuesOnly && held.s)) grow(row, column);
      }
    }
    for (const area of this.spillAreas()) {
      const shown = intersection(area, limit);
      if (shown) {
        grow(shown.top, shown.left);
        grow(shown.bottom, shown.right);
      }
    }
    return used;
  }

  /** Every area that a formula's result spills over. */
  spillAreas(): Area[] {
    const areas: Area[] = [];
    new ObjectMatrix(this.formulaData().getArrayFormulaRange()[UNIT_ID]?.[this.id] ?? {}).forValue(
      (_row, _column, range) => {
        areas.push({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn });
      },
    );
    return areas;
  }

  /** Makes the grid large enough to hold a cell. */
  makeRoom(row: number, column: number): void {
    const { worksheet } = this;
    if (row >= worksheet.getRowCount()) worksheet.setRowCount(Math.min(row + ROOM, MAX_ROWS));
    if (column >= worksheet.getColumnCount()) worksheet.setColumnCount(Math.min(column + ROOM, MAX_COLUMNS));
  }

  /** An area cut to the grid as it stands, for what would otherwise visit every cell of a whole column. */
  onGrid(area: Area): Area {
    const { worksheet } = this;
    const isWholeColumns = rowCount(area) === MAX_ROWS;
    const isWholeRows = columnCount(area) === MAX_COLUMNS;
    return {
      ...area,
      bottom: isWholeColumns ? worksheet.getRowCount() - 1 : area.bottom,
      right: isWholeRows ? worksheet.getColumnCount() - 1 : area.right,
    };
  }

  private formulaData(): FormulaDataModel {
    return this.book.injector.get(FormulaDataModel);
  }

  private spilled(row: number, column: number): ICellData | undefined {
    return this.formulaData().getArrayFormulaCellData()[UNIT_ID]?.[this.id]?.[row]?.[column] ?? undefined;
  }

  private shown(held: ICellData): SheetCell {
    const { v: found, t: type } = held;
    if (found === undefined || found === null) return emptyCell;
    if (type === CellValueType.BOOLEAN)
      return { value: found === true || found === 1 || found === 'TRUE', isError: false, formula: undefined };
    if (type === CellValueType.FORCE_STRING) return { value: found, isError: false, formula: undefined };
    const value = excelValue(found);
    return { value, isError: typeof value === 'string' && isErrorText(value), formula: undefined };
  }
}

/** Rows and columns added beyond what is needed, so that a grid does not grow cell by cell. */
const ROOM = 100;

const hasLook = (one: CellChange): one is CellChange & LookChange => one.style !== undefined;

function univerCell(change: CellChange, beside: Nullable<StyleBeside>): ICellData {
  const cell: ICellData = {};
  if (change.formula !== undefined) Object.assign(cell, { f: change.formula, v: null, si: null, p: null });
  else if (change.value === null) Object.assign(cell, { v: null, f: null, si: null, p: null });
  else if (change.value !== undefined)
    Object.assign(cell, { v: change.value, t: typeCode(change.value), f: null, si: null, p: null });
  if (change.style !== undefined) {
    const style = univerStyle(change.style);
    if (Object.keys(style).length > 0) cell.s = style;
    if (change.style.locked !== undefined || change.style.shrinkToFit !== undefined)
      cell.custom = besideStyle(change.style, beside);
  }
  return cell;
}

function typeCode(value: CellConstant): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return isErrorText(value) ? CellValueType.STRING : CellValueType.FORCE_STRING;
}
