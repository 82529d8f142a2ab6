import { fail, type Result, succeed } from '../../finance/result';
import { type Cell, isCellError } from './cell';
import { badArgument, type Failure, missingArgument } from './failure';
import type { Kind } from './kind';

/** An argument as a function declares it: the one place where its cells are read and checked. */
export interface Argument<T> {
  readonly read: (name: string, cell: Cell) => Result<T, Failure>;
}

/** An argument without which there is no answer: where its cell is blank, the answer is #N/A. */
export function required<T>(kind: Kind<T>): Argument<T> {
  return {
    read: (name, cell) =>
      readCell(kind, name, cell, () => fail(missingArgument(name, cell === 0 ? 'blank or 0' : 'blank'))),
  };
}

/** An argument that may be left out or blank, and what then stands for it. */
export function optional<T, const D>(kind: Kind<T>, otherwise: D): Argument<T | D> {
  return { read: (name, cell) => readCell<T | D>(kind, name, cell, () => succeed(otherwise)) };
}

function readCell<T>(kind: Kind<T>, name: string, cell: Cell, ifBlank: () => Result<T, Failure>): Result<T, Failure> {
  if (cell === null || (cell === 0 && kind.isZeroBlank)) return ifBlank();
  if (isCellError(cell)) return fail({ code: cell.error, message: `${name}: the cell holds ${cell.error}.` });
  const read = kind.read(cell);
  return read.ok ? read : fail(badArgument(name, read.error.found, read.error.expected));
}
