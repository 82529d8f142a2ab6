import type { Cell } from './cell';

/** The cells of a range, row by row. */
export type Grid = readonly (readonly Cell[])[];

/** Whether a range is one cell. */
export function isOneCell(grid: Grid): boolean {
  return grid.length === 1 && grid[0]?.length === 1;
}

/** Whether a range has several rows and several columns. */
export function isTable(grid: Grid): boolean {
  return grid.length > 1 && (grid[0]?.length ?? 0) > 1;
}

/** Whether a range is a column of several cells. */
export function isColumn(grid: Grid): boolean {
  return grid.length > 1 && grid[0]?.length === 1;
}

/** The size of a range as a message says it: `3 rows by 1 column`. */
export function shapeOf(grid: Grid): string {
  return `${counted(grid.length, 'row')} by ${counted(grid[0]?.length ?? 0, 'column')}`;
}

/** `1 row`, `3 rows`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Rows as columns. */
export function transposed<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
