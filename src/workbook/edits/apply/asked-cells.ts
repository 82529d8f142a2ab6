import { cellAddress } from '../../cells/address';
import { toCellValue, type CellValue } from '../../cells/cell-value';
import { rangeOf } from '../../excel/ranges';
import type { Area, CellPlace } from '../../tracker';
import type { CellEdit } from '../edit-plan';
import type { ColumnEdits } from './work';

/** One rectangle of cells that has been asked for. */
export interface Asked {
  readonly area: Area;
  /** Counted from 0 on the sheet; `''` outside of the rectangle. */
  readonly value: (row: number, column: number) => CellValue;
  readonly formula: (row: number, column: number) => CellValue;
  readonly format: (row: number, column: number) => string;
  /** Cells that hold something. */
  readonly filled: () => CellPlace[];
}

/** Asks for cells; answered by the next sync. */
export function ask(sheet: Excel.Worksheet, sheetName: string, area: Area): Asked {
  const range = rangeOf(sheet, area).load('values,formulas,numberFormat');
  const at = (cells: readonly (readonly unknown[])[], row: number, column: number): unknown =>
    cells[row - area.top]?.[column - area.left];
  const formula = (row: number, column: number): CellValue => toCellValue(at(range.formulas, row, column));
  return {
    area,
    value: (row, column) => toCellValue(at(range.values, row, column)),
    formula,
    format: (row, column) => {
      const format = at(range.numberFormat, row, column);
      return typeof format === 'string' ? format : 'General';
    },
    filled: () =>
      Array.from({ length: area.rows * area.columns }, (_, index) => ({
        row: area.top + Math.floor(index / area.columns),
        column: area.left + (index % area.columns),
      }))
        .filter(({ row, column }) => formula(row, column) !== '')
        .map(({ row, column }) => ({ sheet: sheetName, address: cellAddress(row, column) })),
  };
}

/** Cells without a change are read along where so few of them part two that have one. */
const gapReadAlong = 10;

/** The changes of a column in stretches that are read as one range each. */
function stretchesOf(edits: readonly CellEdit[]): CellEdit[][] {
  const stretches: CellEdit[][] = [];
  for (const edit of edits) {
    const before = stretches.at(-1)?.at(-1);
    if (before === undefined || edit.row - before.row > gapReadAlong) stretches.push([edit]);
    else stretches.at(-1)?.push(edit);
  }
  return stretches;
}

/** The cells of a column that would be changed, as they are now. */
export interface AskedColumn extends ColumnEdits {
  readonly formatOf: (edit: CellEdit) => string;
  readonly changed: () => CellPlace[];
  readonly locked: () => CellPlace[];
}

/** Asks for the cells of a column that would be changed, and on a protected sheet whether they are locked. */
export function askColumn(
  sheet: Excel.Worksheet,
  sheetName: string,
  { column, edits }: ColumnEdits,
  sheetIsProtected: boolean,
): AskedColumn {
  const stretches = stretchesOf(edits).map((part) => {
    const top = (part[0]?.row ?? 1) - 1;
    const rows = (part.at(-1)?.row ?? 1) - top;
    return { part, asked: ask(sheet, sheetName, { top, left: column, rows, columns: 1 }) };
  });
  const locks = (sheetIsProtected ? edits : []).map((edit) => ({
    edit,
    protection: rangeOf(sheet, { top: edit.row - 1, left: column, rows: 1, columns: 1 }).format.protection.load(
      'locked',
    ),
  }));
  const formats = (edit: CellEdit): string =>
    stretches.find(({ asked: { area } }) => edit.row <= area.top + area.rows)?.asked.format(edit.row - 1, column) ??
    'General';
  return {
    column,
    edits,
    formatOf: formats,
    changed: () =>
      stretches.flatMap(({ part, asked }) =>
        part.filter(({ row, from }) => asked.formula(row - 1, column) !== from).map(({ place }) => place),
      ),
    locked: () => locks.filter(({ protection }) => protection.locked).map(({ edit }) => edit.place),
  };
}
