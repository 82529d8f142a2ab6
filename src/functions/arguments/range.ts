import { fail, type Result, succeed } from '../../finance/result';
import { type Argument, optional } from './argument';
import type { Cell } from './cell';
import { badArgument, type Failure, missingArgument } from './failure';
import { counted, type Grid, isOneCell, isTable, shapeOf } from './grid';
import type { Kind } from './kind';

/** An argument that a function reads as a whole, whatever its cells are. */
export interface RangeArgument<T> {
  readonly readRange: (name: string, grid: Grid) => Result<T, Failure>;
}

/** One row or one column of cells, in order; null is a blank. */
export interface Series<T> {
  readonly values: readonly (T | null)[];
  /** Which way it runs; a single cell runs down. */
  readonly direction: 'down' | 'across';
}

/** An argument of one cell. */
export function single<T>(argument: Argument<T>): RangeArgument<T> {
  return {
    readRange: (name, grid) =>
      isOneCell(grid)
        ? argument.read(name, grid[0]?.[0] ?? null)
        : fail(badArgument(name, `a range of ${shapeOf(grid)}`, 'a single cell')),
  };
}

/** One row or one column, in order; nothing but blanks gives #N/A. */
export function series<T>(kind: Kind<T>): RangeArgument<Series<T>> {
  return {
    readRange: (name, grid) => {
      const read = seriesOrNone(kind).readRange(name, grid);
      if (!read.ok) return read;
      return read.value === null ? fail(missingArgument(name)) : succeed(read.value);
    },
  };
}

/** One row or one column, in order; null where it is left out or all blank. */
export function seriesOrNone<T>(kind: Kind<T>): RangeArgument<Series<T> | null> {
  return {
    readRange: (name, grid) => {
      const direction = grid.length === 1 && !isOneCell(grid) ? 'across' : 'down';
      if (isTable(grid)) {
        return fail(badArgument(name, `a range of ${shapeOf(grid)}`, 'one row or one column'));
      }
      const read = readCells(kind, name, grid.flat());
      if (!read.ok) return read;
      return succeed(read.value.every((value) => value === null) ? null : { values: read.value, direction });
    },
  };
}

/** All cells of a range, row by row, in whatever shape; nothing but blanks gives #N/A. */
export function cells<T>(kind: Kind<T>): RangeArgument<readonly (T | null)[]> {
  return {
    readRange: (name, grid) => {
      const read = readCells(kind, name, grid.flat());
      if (!read.ok || read.value.some((value) => value !== null)) return read;
      return fail(missingArgument(name));
    },
  };
}

/** The cells of a range, row by row, with the range for its shape. */
export interface Block<T> {
  readonly values: readonly (T | null)[];
  readonly grid: Grid;
}

/** All cells of a range that goes cell by cell with another one; nothing but blanks gives #N/A. */
export function block<T>(kind: Kind<T>): RangeArgument<Block<T>> {
  return {
    readRange: (name, given) => {
      const read = cells(kind).readRange(name, given);
      return read.ok ? succeed({ values: read.value, grid: given }) : read;
    },
  };
}

/** All cells of a range that goes cell by cell with another one; null where it is left out or all blank. */
export function blockOrNone<T>(kind: Kind<T>): RangeArgument<Block<T> | null> {
  return {
    readRange: (name, given) => {
      const read = readCells(kind, name, given.flat());
      if (!read.ok) return read;
      return succeed(read.value.every((value) => value === null) ? null : { values: read.value, grid: given });
    },
  };
}

/**
 * Fails where the cells of two ranges do not go together: a table goes with one of the same shape, a row or column with
 * one of as many cells.
 * @param other how a message names the other range, such as `amounts, or a single cell`
 */
export function sameShape(name: string, found: Grid, expected: Grid, other: string): Result<unknown, Failure> {
  if (shapeOf(found) === shapeOf(expected)) return succeed(true);
  if (isTable(found) || isTable(expected)) {
    return fail(badArgument(name, `a range of ${shapeOf(found)}`, `${shapeOf(expected)} as in ${other}`));
  }
  return sameCount(name, found.flat().length, expected.flat().length, other);
}

/** A range as it stands, for functions that read it line by line. */
export const grid: RangeArgument<Grid> = { readRange: (_, given) => succeed(given) };

/** Reads some cells; a failure names the first bad one by its place where there are several. */
export function readCells<T>(
  kind: Kind<T>,
  name: string,
  given: readonly Cell[],
): Result<readonly (T | null)[], Failure> {
  const argument = optional(kind, null);
  const values: (T | null)[] = [];
  for (const [place, cell] of given.entries()) {
    const read = argument.read(given.length === 1 ? name : placeIn(name, place), cell);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return succeed(values);
}

/** How a message names one cell of a range: `history, cell 5`. */
export function placeIn(name: string, place: number): string {
  return `${name}, cell ${place + 1}`;
}

/** Values without blanks; fails with #N/A at the first blank, saying what to write where there is nothing. */
export function withoutBlanks<T>(
  name: string,
  values: readonly (T | null)[],
  advice: string,
): Result<readonly T[], Failure> {
  const blank = values.indexOf(null);
  if (blank < 0) return succeed(values.filter((value) => value !== null));
  return fail({ code: '#N/A', message: `${placeIn(name, blank)}: blank, so there is no answer yet; ${advice}.` });
}

/** Fails where a range has not as many cells as another one. */
export function sameCount(name: string, found: number, expected: number, other: string): Result<number, Failure> {
  if (found === expected) return succeed(found);
  return fail(badArgument(name, counted(found, 'cell'), `${expected} as in ${other}`));
}
