import type { Area } from '../tracker';

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A cell as Excel shows it, from a row and a column counted from 0: `C7`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A rectangle as Excel shows it: `A4:K40`, or `C7` where it is one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.top + area.rows - 1, area.left + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An address with its sheet as Excel writes it: quoted where the name needs it, `'My lines'!C7`. */
export function withSheet(sheet: string, address: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet) && !/^r\d*c?\d*$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The rectangle that an address names, with or without sheet and `$`: `Savings!A4:K40`, `C7`. Null for whole rows or
 * columns, for several rectangles and for anything else.
 */
export function parseAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const parts = /^([a-z]{1,3})(\d{1,7})(?::([a-z]{1,3})(\d{1,7}))?$/i.exec(local);
  if (parts === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  return {
    top: Number(top) - 1,
    left: columnOf(left),
    rows: Number(bottom) - Number(top) + 1,
    columns: columnOf(right) - columnOf(left) + 1,
  };
}

/** The first row after a rectangle, counted from 0. */
export const bottomOf = (area: Area): number => area.top + area.rows;

/** The first column after a rectangle, counted from 0. */
export const rightOf = (area: Area): number => area.left + area.columns;

/** Whether a cell, given without its sheet such as `C7`, stands in a rectangle. */
export function holds(area: Area, address: string): boolean {
  const cell = parseAddress(address);
  return cell !== null && overlap(area, cell);
}

/** Whether two rectangles of one sheet share a cell. */
export const overlap = (one: Area, other: Area): boolean =>
  one.top < bottomOf(other) && other.top < bottomOf(one) && one.left < rightOf(other) && other.left < rightOf(one);
