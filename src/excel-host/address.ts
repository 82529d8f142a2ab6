import { isSingleCell, MAX_COLUMNS, MAX_ROWS } from './area';

import type { Area } from './book';

export { MAX_COLUMNS, MAX_ROWS } from './area';

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, counted from 0, of letters such as `AB`; -1 where they name no column of a sheet. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column >= 1 && column <= MAX_COLUMNS ? column - 1 : -1;
}

/** `B3` for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of an area without its sheet, as Excel writes it: `A1`, `A1:C4`, `2:3` for whole rows, `B:C` for whole columns. */
export function areaAddress(area: Area): string {
  const wholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
  const wholeColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
  if (wholeRows && !wholeColumns) return `${area.top + 1}:${area.bottom + 1}`;
  if (wholeColumns && !wholeRows) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = cellAddress(area.top, area.left);
  return isSingleCell(area) ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** The address of an area with every row and column fixed: `$A$1:$C$4`. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replaceAll(/[A-Z]+|\d+/g, '$$$&');
}

/** A sheet's name as an address or formula needs it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** An address such as `Sheet1!A1:B2` or `'My sheet'!C:C`, taken apart. */
export interface ParsedAddress {
  readonly sheet?: string;
  readonly area: Area;
}

const cellPart = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPart = /^\$?([A-Za-z]{1,3})$/;
const rowPart = /^\$?(\d{1,7})$/;

/** The parts of an address in A1 style, or `undefined` where it is none. `$` signs are accepted and ignored. */
export function parseAddress(address: string): ParsedAddress | undefined {
  const { sheet, local } = splitSheet(address.trim());
  const [first = '', last = first, ...others] = local.split(':');
  if (others.length > 0) return undefined;
  const area = areaOfCells(first, last) ?? areaOfColumns(first, last, local) ?? areaOfRows(first, last, local);
  if (area === undefined) return undefined;
  return sheet === undefined ? { area } : { sheet, area };
}

function splitSheet(address: string): { sheet?: string; local: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { local: address };
  const written = address.slice(0, at);
  const quoted = /^'(.*)'$/.exec(written)?.[1];
  return { sheet: quoted === undefined ? written : quoted.replaceAll("''", "'"), local: address.slice(at + 1) };
}

function areaOfCells(first: string, last: string): Area | undefined {
  const a = cellPart.exec(first);
  const b = cellPart.exec(last);
  if (a === null || b === null) return undefined;
  return validArea(Number(a[2]) - 1, columnOfLetters(a[1] ?? ''), Number(b[2]) - 1, columnOfLetters(b[1] ?? ''));
}

function areaOfColumns(first: string, last: string, local: string): Area | undefined {
  const a = columnPart.exec(first);
  const b = columnPart.exec(last);
  if (a === null || b === null || !local.includes(':')) return undefined;
  return validArea(0, columnOfLetters(a[1] ?? ''), MAX_ROWS - 1, columnOfLetters(b[1] ?? ''));
}

function areaOfRows(first: string, last: string, local: string): Area | undefined {
  const a = rowPart.exec(first);
  const b = rowPart.exec(last);
  if (a === null || b === null || !local.includes(':')) return undefined;
  return validArea(Number(a[1]) - 1, 0, Number(b[1]) - 1, MAX_COLUMNS - 1);
}

function validArea(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isOnSheet(area) ? area : undefined;
}

/** Whether an area lies on a sheet and has at least one cell. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;
}
