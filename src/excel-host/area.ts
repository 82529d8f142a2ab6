import type { Area } from './book';

/** Excel's size of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Every cell of a sheet. */
export const wholeSheet: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** How many rows an area has. */
export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

/** How many columns an area has. */
export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** Whether an area is one cell. */
export function isSingleCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The area of a size, from its top left cell. */
export function areaOfSize(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** Whether a cell lies in an area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells two areas share, or `undefined`. */
export function intersection(a: Area, b: Area): Area | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** An area moved by rows and columns. */
export function offsetArea(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

/** Whether two areas are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Rows or columns put in or taken out of a sheet, at `at` and after. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where an area lies after a shift, or `undefined` where all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.at > (shift.axis === 'rows' ? area.bottom : area.right)) return area;
  const span = shift.axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const moved = shiftSpan(span[0] ?? 0, span[1] ?? 0, shift);
  if (moved === undefined) return undefined;
  return shift.axis === 'rows'
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

/** Where an area lies after shifts, one after the other; `undefined` where the last of it was deleted by one of them. */
export function shiftThrough(area: Area, shifts: readonly Shift[]): Area | undefined {
  let moved: Area | undefined = area;
  for (const shift of shifts) moved &&= shiftArea(moved, shift);
  return moved;
}

function shiftSpan(
  first: number,
  last: number,
  { kind, at, count }: Shift,
): { first: number; last: number } | undefined {
  if (kind === 'insert') return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at + count;
  if (first >= at && last < end) return undefined;
  const before = (index: number) => Math.min(Math.max(index - at, 0), count);
  return { first: first - before(first), last: last - before(last + 1) };
}
