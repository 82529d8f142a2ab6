import type { Area } from '../tracker';
import { toCellValue, type CellValue } from './cell-value';

/** Cells of one sheet as they were read. Rows and columns are those of the sheet, counted from 0. */
export interface Block {
  /** What stands in the cell; `''` outside of what was read. */
  value(row: number, column: number): CellValue;
  /** The formula, or the constant where there is none. */
  formula(row: number, column: number): CellValue;
}

/** One rectangle of cells as Excel hands it over. */
export interface Rectangle {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  /** Where formulas were not asked for, they count as absent. */
  readonly formulas?: readonly (readonly unknown[])[];
}

/** Lays rectangles of one sheet side by side or below each other, so that cells are asked for by their place. */
export function blockOf(rectangles: readonly Rectangle[]): Block {
  const look = (
    row: number,
    column: number,
    pick: (rectangle: Rectangle) => readonly (readonly unknown[])[],
  ): CellValue => {
    for (const rectangle of rectangles) {
      const { top, left, rows, columns } = rectangle.area;
      if (row >= top && row < top + rows && column >= left && column < left + columns) {
        return toCellValue(pick(rectangle)[row - top]?.[column - left]);
      }
    }
    return '';
  };
  return {
    value: (row, column) => look(row, column, (rectangle) => rectangle.values),
    formula: (row, column) => look(row, column, (rectangle) => rectangle.formulas ?? rectangle.values),
  };
}
