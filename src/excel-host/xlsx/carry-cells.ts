import type { Cell as CarrierCell, CellErrorValue, CellValue, Worksheet } from 'exceljs';
import { parseAddress } from '../address';
import type { Cell, CellStyle, SheetData } from '../book';
import { movedDate } from './dates';
import { encodeEscapes } from './escapes';
import { formulaToFile } from './formula-text';
import { cellKey } from './opened';
import type { Styles } from './styles';

const NO_STYLE: CellStyle = {};

/** Makes exceljs's sheet hold the model's cells. `present` are the cells it holds and is brought up to date. */
export function carryCells(
  worksheet: Worksheet,
  sheet: SheetData,
  present: Set<number>,
  styles: Styles,
  is1904: boolean,
): void {
  const headings = headingCells(sheet);
  const wanted = new Set<number>();
  for (const { row, column, cell } of sheet.cells) {
    const key = cellKey(row, column);
    wanted.add(key);
    const content = headings.get(key) ?? (is1904 ? movedDate(cell, cell.style?.numberFormat, -1) : cell);
    const isPlain = present.has(key) && worksheet.findCell(row + 1, column + 1) === undefined;
    const carrier = worksheet.getCell(row + 1, column + 1);
    // exceljs gives a new cell the look of its column; one that the file had without a look keeps none.
    if (isPlain) carrier.style = {};
    put(carrier, content, cell, styles, tableAt(sheet, row, column));
  }
  for (const [key, content] of headings) {
    if (wanted.has(key)) continue;
    wanted.add(key);
    put(cellAt(worksheet, key), content, {}, styles, undefined);
  }
  const results = arrayResults(sheet);
  for (const key of present) {
    if (wanted.has(key)) continue;
    // What an array formula has filled is the file's copy of its results: there is no constant to take away.
    const carrier = cellAt(worksheet, key);
    if (!results.has(key)) carrier.value = null;
    carrier.style = styles.fromModel(NO_STYLE, carrier.style);
  }
  for (const key of wanted) present.add(key);
}

function cellAt(worksheet: Worksheet, key: number): CarrierCell {
  return worksheet.getCell(Math.floor(key / cellKey(1, 0)) + 1, (key % cellKey(1, 0)) + 1);
}

function put(carrier: CarrierCell, content: Cell, { style }: Cell, styles: Styles, table: string | undefined): void {
  if (!keepsRichText(carrier, content)) carrier.value = valueOf(content, table);
  const wanted = styles.fromModel(style ?? NO_STYLE, carrier.style);
  if (wanted !== carrier.style) carrier.style = wanted;
}

// A text whose parts are formatted on their own stays as it is for as long as its words do.
function keepsRichText(carrier: CarrierCell, content: Cell): boolean {
  const { value } = carrier;
  if (content.formula !== undefined || typeof value !== 'object' || value === null || !('richText' in value))
    return false;
  return value.richText.map(({ text }) => text).join('') === content.value;
}

function valueOf({ value, isError, formula, arrayRange }: Cell, table: string | undefined): CellValue {
  const constant =
    typeof value === 'string' ? (isError === true ? { error: fileError(value) } : encodeEscapes(value)) : value;
  if (formula === undefined) return constant ?? null;
  const calculated = {
    formula: formulaToFile(formula, table),
    ...(constant === undefined ? {} : { result: constant }),
  };
  if (arrayRange === undefined) return calculated;
  // exceljs writes array formulas but its types do not say so.
  const array = { ...calculated, shareType: 'array', ref: arrayRange };
  return array;
}

const fileErrors: Readonly<Record<string, CellErrorValue['error']>> = {
  '#N/A': '#N/A',
  '#REF!': '#REF!',
  '#NAME?': '#NAME?',
  '#DIV/0!': '#DIV/0!',
  '#NULL!': '#NULL!',
  '#VALUE!': '#VALUE!',
  '#NUM!': '#NUM!',
};

// Errors that came after the file format (#SPILL!, #CALC!, #BUSY! …) stand in a file as #VALUE!; Excel finds the rest when it calculates.
function fileError(text: string): CellErrorValue['error'] {
  return fileErrors[text] ?? '#VALUE!';
}

/** The heading cells of the sheet's tables: a file whose heading cell is not the column's name, as text, is repaired by Excel. */
function headingCells({ tables }: SheetData): Map<number, Cell> {
  const headings = new Map<number, Cell>();
  for (const { area, columns } of tables) {
    columns.forEach((name, index) => headings.set(cellKey(area.top, area.left + index), { value: name }));
  }
  return headings;
}

function tableAt({ tables }: SheetData, row: number, column: number): string | undefined {
  return tables.find(
    ({ area: { top, left, bottom, right } }) => top <= row && row <= bottom && left <= column && column <= right,
  )?.name;
}

function arrayResults({ cells }: SheetData): Set<number> {
  const keys = new Set<number>();
  for (const { cell } of cells) {
    const area = cell.arrayRange === undefined ? undefined : parseAddress(cell.arrayRange)?.area;
    if (area === undefined) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) keys.add(cellKey(row, column));
    }
  }
  return keys;
}
