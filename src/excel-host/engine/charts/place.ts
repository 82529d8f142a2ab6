import type { Shift } from '../../area';
import { shiftArea } from '../../area';
import type { Area } from '../../book';
import type { CellPoint, ChartPlace } from '../../chart-data';
import type { EngineSheet } from '../sheet';

/** Where a chart stands on its sheet, in points from the upper left corner of the cells. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box that a place comes to with the sizes that rows and columns have now. */
export function boxOf(sheet: EngineSheet, place: ChartPlace): ChartBox {
  const { left, top } = pointOf(sheet, place.from);
  if (place.kind === 'size') return { left, top, width: place.width, height: place.height };
  const end = pointOf(sheet, place.to);
  return { left, top, width: Math.max(end.left - left, 0), height: Math.max(end.top - top, 0) };
}

/** The place of a box that keeps its size, whatever becomes of the cells below it. */
export function placeOfBox(sheet: EngineSheet, { left, top, width, height }: ChartBox): ChartPlace {
  return { kind: 'size', from: cellPointAt(sheet, left, top), width, height };
}

/** The place that covers cells from the first of one area to the last of another. */
export function placeOverCells(start: Area, end: Area): ChartPlace {
  const to = { row: Math.max(end.bottom, start.top) + 1, column: Math.max(end.right, start.left) + 1, x: 0, y: 0 };
  return { kind: 'cells', from: { row: start.top, column: start.left, x: 0, y: 0 }, to };
}

/** A place after whole rows or columns came or went. */
export function movedPlace(place: ChartPlace, shift: Shift): ChartPlace {
  const from = movedPoint(place.from, shift);
  return place.kind === 'size' ? { ...place, from } : { ...place, from, to: movedPoint(place.to, shift) };
}

function movedPoint(point: CellPoint, shift: Shift): CellPoint {
  const { row, column } = point;
  const moved = shiftArea({ top: row, bottom: row, left: column, right: column }, shift);
  if (moved) return { ...point, row: moved.top, column: moved.left };
  return shift.axis === 'rows' ? { ...point, row: shift.at, y: 0 } : { ...point, column: shift.at, x: 0 };
}

function pointOf(sheet: EngineSheet, { row, column, x, y }: CellPoint): { left: number; top: number } {
  let left = 0;
  for (let at = 0; at < column; at += 1) left += shownWidth(sheet, at);
  let top = 0;
  for (let at = 0; at < row; at += 1) top += shownHeight(sheet, at);
  return { left: left + Math.min(x, shownWidth(sheet, column)), top: top + Math.min(y, shownHeight(sheet, row)) };
}

function cellPointAt(sheet: EngineSheet, left: number, top: number): CellPoint {
  let column = 0;
  let x = left;
  for (let width = shownWidth(sheet, 0); x >= width && column < FAR; width = shownWidth(sheet, column)) {
    x -= width;
    column += 1;
  }
  let row = 0;
  let y = top;
  for (let height = shownHeight(sheet, 0); y >= height && row < FAR; height = shownHeight(sheet, row)) {
    y -= height;
    row += 1;
  }
  return { row, column, x, y };
}

/** Further than this nobody puts a chart: it ends the search on a sheet whose every row is hidden. */
const FAR = 100_000;

function shownWidth(sheet: EngineSheet, column: number): number {
  return sheet.layout.isColumnHidden(column) ? 0 : sheet.layout.columnWidth(column);
}

function shownHeight(sheet: EngineSheet, row: number): number {
  return sheet.layout.isRowHidden(row) ? 0 : sheet.layout.rowHeight(row);
}
