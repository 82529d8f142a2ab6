import type { Cell } from 'exceljs';
import type { CellValue } from '../cells/cell-value';
import { propertyOf } from './property-of';

/** A cell as Excel's `values` and `formulas` would give it. */
export interface FileCell {
  readonly value: CellValue;
  readonly formula: CellValue;
}

const dayZero = Date.UTC(1899, 11, 30);
const secondsOfADay = 86_400;
const millisecondsOfADay = secondsOfADay * 1_000;

/** exceljs makes dates of numbers that are shown as dates; Excel's API gives the numbers. */
function serialOf(date: Date): CellValue {
  const days = (date.getTime() - dayZero) / millisecondsOfADay;
  return Number.isFinite(days) ? Math.round(days * secondsOfADay) / secondsOfADay : '#VALUE!';
}

/** A constant or the result of a formula as exceljs gives it; anything unknown counts as blank. */
function valueOf(content: unknown): CellValue {
  if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean') return content;
  if (content instanceof Date) return serialOf(content);
  const error = propertyOf(content, 'error');
  if (typeof error === 'string') return error;
  const runs: unknown = propertyOf(content, 'richText');
  if (Array.isArray(runs)) return runs.map((run) => valueOf(propertyOf(run, 'text'))).join('');
  const inner = propertyOf(content, 'text');
  return inner === undefined ? '' : valueOf(inner);
}

/** Reads a cell of exceljs's; a formula whose result was not saved, or is an empty text, has the value `''`. */
export function fileCell({ value, formula, result }: Pick<Cell, 'value' | 'formula' | 'result'>): FileCell {
  // Not every cell has a formula, whatever the types say; and a result of 0 stands in `result` alone.
  const written: unknown = formula;
  if (typeof written !== 'string' || written === '') return { value: valueOf(value), formula: valueOf(value) };
  return { value: valueOf(result), formula: `=${written}` };
}
