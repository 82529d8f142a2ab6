import { columnCount, rowCount } from '../area';
import { areaAddress } from '../address';
import { formatTaken, readEntry } from '../engine/entry';
import type { CellChange } from '../engine/sheet';
import type { StyleChange } from '../engine/style';
import { shownText } from '../engine/number-text';
import { ExcelError } from '../errors';
import type { Json } from '../protocol/json';
import { isArray } from '../protocol/json';
import { requireEditable, requireFormattable } from './host';
import type { RangeTarget } from './range-target';

/** Above this many cells Excel gives null for values instead of an answer. */
const MOST_CELLS = 5_000_000;

/** One result for each cell of a range, row by row; `null` for a range too large to answer. */
export function eachCell(range: RangeTarget, result: (row: number, column: number) => Json): Json {
  const { area } = range;
  if (rowCount(area) * columnCount(area) > MOST_CELLS) return null;
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(result(row, column));
    rows.push(line);
  }
  return rows;
}

export function values(range: RangeTarget): Json {
  return eachCell(range, (row, column) => range.sheet.cell(row, column).value ?? '');
}

export function formulas(range: RangeTarget): Json {
  const { engine } = range.host;
  return eachCell(range, (row, column) => {
    const { formula, value } = range.sheet.cell(row, column);
    return formula === undefined ? (value ?? '') : engine.formulaOut(range.sheet, row, column, formula);
  });
}

export function texts(range: RangeTarget): Json {
  return eachCell(range, (row, column) =>
    shownText(range.sheet.cell(row, column).value, range.sheet.numberFormat(row, column)),
  );
}

export function valueTypes(range: RangeTarget): Json {
  return eachCell(range, (row, column) => {
    const { value, isError } = range.sheet.cell(row, column);
    if (value === undefined) return 'Empty';
    if (isError) return 'Error';
    if (typeof value === 'number') return 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  });
}

export function numberFormats(range: RangeTarget): Json {
  return eachCell(range, (row, column) => range.sheet.numberFormat(row, column));
}

/** Writes values or formulas; both take either, `null` leaves a cell as it is, and `''` empties it. */
export function writeEntries(range: RangeTarget, member: string, written: unknown): void {
  requireEditable(range.sheet, range.area);
  const changes: CellChange[] = [];
  forEachWritten(range, member, written, (row, column, entry) => {
    if (entry !== null) changes.push(entryChange(range, row, column, entry, member));
  });
  range.host.engine.change(range.sheet, range.area, changes);
}

export function writeNumberFormats(range: RangeTarget, member: string, written: unknown): void {
  requireFormattable(range.sheet);
  const changes: CellChange[] = [];
  const styles = new Map<string, StyleChange>();
  forEachWritten(range, member, written, (row, column, format) => {
    if (format === null) return;
    if (typeof format !== 'string') throw new ExcelError('InvalidArgument', `${member}: a number format is a text.`);
    // One change of looks for all cells of a format: what it makes of their looks is worked out once.
    const style = styles.get(format) ?? { numberFormat: format };
    styles.set(format, style);
    changes.push({ row, column, style });
  });
  range.host.engine.change(range.sheet, range.area, changes);
}

function entryChange(range: RangeTarget, row: number, column: number, entry: unknown, member: string): CellChange {
  if (typeof entry !== 'string' && typeof entry !== 'number' && typeof entry !== 'boolean') {
    throw new ExcelError('InvalidArgument', `${member}: ${JSON.stringify(entry)} is not a value of a cell.`);
  }
  if (entry === '') return { row, column, value: null };
  const format = range.sheet.numberFormat(row, column);
  const read = readEntry(entry, format);
  const numberFormat = formatTaken(read, format);
  const style = numberFormat === undefined ? {} : { style: { numberFormat } };
  if (read.formula === undefined) return { row, column, value: read.value ?? null, ...style };
  return { row, column, formula: range.host.engine.formulaIn(range.sheet, row, column, read.formula), ...style };
}

/** Visits what was written cell by cell: a table of the range's own shape, or one value for all of it. */
function forEachWritten(
  range: RangeTarget,
  member: string,
  written: unknown,
  visit: (row: number, column: number, entry: unknown) => void,
): void {
  const area = range.sheet.onGrid(range.area);
  const entryAt = entries(range, member, written);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column, entryAt(row, column));
  }
}

function entries(range: RangeTarget, member: string, written: unknown): (row: number, column: number) => unknown {
  if (!isArray(written)) return () => written;
  const { area } = range;
  const single = matrixOf(written, 1, 1)?.[0]?.[0];
  if (single !== undefined) return () => single;
  const matrix = matrixOf(written, rowCount(area), columnCount(area));
  if (matrix) return (row, column) => matrix[row - area.top]?.[column - area.left] ?? null;
  const found = `${written.length} x ${isArray(written[0]) ? written[0].length : '?'}`;
  throw new ExcelError(
    'InvalidArgument',
    `${member}: the number of rows or columns (${found}) does not match the range ${areaAddress(area)} (${rowCount(area)} x ${columnCount(area)}).`,
  );
}

function matrixOf(written: readonly unknown[], rows: number, columns: number): (readonly unknown[])[] | undefined {
  const lines = written.filter(isArray);
  const fits = written.length === rows && lines.length === rows && lines.every((line) => line.length === columns);
  return fits ? lines : undefined;
}
