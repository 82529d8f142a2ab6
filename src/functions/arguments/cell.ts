import { type ExcelErrorCode, excelErrors } from './failure';

/** What a cell holds. Null is blank. */
export type Cell = number | string | boolean | null | CellError;

/** A cell that holds an error. */
export interface CellError {
  readonly error: ExcelErrorCode;
}

/** Whether a cell holds an error. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/**
 * What Excel passes for one cell. An omitted argument and a blank cell are null (some versions of Excel pass a blank
 * cell as 0, which no function can tell from a zero); an error is an object or its text; a formatted number is an
 * object with its value inside.
 */
export function cellOf(passed: unknown): Cell {
  if (typeof passed === 'number' || typeof passed === 'boolean') return passed;
  if (typeof passed === 'string') return errorOf(passed) ?? (passed.trim() === '' ? null : passed);
  return typeof passed === 'object' && passed !== null ? cellOfObject(passed) : null;
}

/** The cells of a range, row by row; a single value is a range of one cell. */
export function cellsOf(passed: unknown): readonly (readonly Cell[])[] {
  if (!Array.isArray(passed)) return [[cellOf(passed)]];
  return passed.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOfObject(passed: object): Cell {
  const error = 'code' in passed ? errorOf(passed.code) : null;
  if (error !== null) return error;
  const inside = 'basicValue' in passed ? passed.basicValue : null;
  return typeof inside === 'object' ? null : cellOf(inside);
}

function errorOf(text: unknown): CellError | null {
  const error = excelErrors.find((code) => code === text);
  return error === undefined ? null : { error };
}
