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

/** What exceljs gives as the content of a cell or as the result of a formula; anything unknown counts as blank. */
function valueOf(content: unknown): CellValue {
  if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean') return content;
  if (content instanceof Date) return serialOf(content);
  const error = propertyOf(content, 'error');
  if (typeof error === 'string') return error;
  const runs: unknown = propertyOf(content, 'richText');
  if (Array.isArray(runs)) return runs.map((run) => valueOf(propertyOf(run, 'text'))).join('');
  const inner = propertyOf(content, 'text') ?? propertyOf(content, 'result');
  return inner === undefined ? '' : valueOf(inner);
}

/**
 * Reads a cell of exceljs's.
 * @param formula the formula without its `=`; undefined where there is none
 */
export function fileCell(content: unknown, formula: string | undefined): FileCell {
  const value = valueOf(content);
  return { value, formula: formula === undefined || formula === '' ? value : `=${formula}` };
}
