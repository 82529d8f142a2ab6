import { columnCount, rowCount } from '../../area';
import type { Area } from '../../book';
import type { ChartType, SeriesOf } from '../../chart-data';
import { shapeOf } from '../../chart-data';
import { isDateFormat } from '../number-text';
import type { EngineSheet } from '../sheet';
import type { ChartReference } from './reference';

/** Which way the series of a range run. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel reads from a range. A first row of texts names the series and a first column of texts or dates the
 * points; a blank corner says so of both, numbers or not. Without a direction, the longer side of the range holds the points.
 */
export function seriesOfRange(
  sheet: EngineSheet,
  range: Area,
  type: ChartType,
  seriesBy: SeriesBy,
): SeriesOf<ChartReference>[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount(range) >= columnCount(range));
  const { rows, columns } = headings(sheet, range);
  const isScatter = shapeOf(type).family === 'scatter';
  const alongLines = byColumns ? columns : rows;
  const acrossLines = byColumns ? rows : columns;
  const lines = byColumns ? columnCount(range) : rowCount(range);
  // A scatter chart takes its first column for the x axis, whatever it holds.
  const categories = isScatter && lines > 1 ? Math.max(alongLines, 1) : alongLines;
  const part = (from: number, to: number, isHeading: boolean): ChartReference => ({
    sheetId: sheet.id,
    area: byColumns
      ? {
          top: isHeading ? range.top : range.top + acrossLines,
          bottom: isHeading ? range.top + acrossLines - 1 : range.bottom,
          left: range.left + from,
          right: range.left + to,
        }
      : {
          left: isHeading ? range.left : range.left + acrossLines,
          right: isHeading ? range.left + acrossLines - 1 : range.right,
          top: range.top + from,
          bottom: range.top + to,
        },
  });
  return Array.from({ length: lines - categories }, (_, index): SeriesOf<ChartReference> => {
    const line = categories + index;
    return {
      ...(acrossLines > 0 ? { name: { source: part(line, line, true) } } : {}),
      values: part(line, line, false),
      ...(categories > 0 ? { categories: part(0, categories - 1, false) } : {}),
      line: {},
      points: [],
    };
  });
}

/** How many rows from the top and columns from the left are headings; some cells are always left for values. */
function headings(sheet: EngineSheet, range: Area): { rows: number; columns: number } {
  const hasRows = rowCount(range) > 1;
  const hasColumns = columnCount(range) > 1;
  const isCornerBlank = sheet.cell(range.top, range.left).value === undefined;
  if (isCornerBlank && hasRows && hasColumns) return { rows: 1, columns: 1 };
  let columns = 0;
  while (columns < columnCount(range) - 1 && isLabelColumn(sheet, range, range.left + columns)) columns += 1;
  let rows = 0;
  while (rows < rowCount(range) - 1 && isLabelRow(sheet, range, range.top + rows, columns)) rows += 1;
  return { rows, columns };
}

function isLabelColumn(sheet: EngineSheet, range: Area, column: number): boolean {
  return Array.from({ length: rowCount(range) - 1 }, (_, index) => range.top + 1 + index).some((row) =>
    isLabel(sheet, row, column),
  );
}

function isLabelRow(sheet: EngineSheet, range: Area, row: number, columns: number): boolean {
  const first = range.left + columns;
  return Array.from({ length: range.right - first + 1 }, (_, index) => first + index).some(
    (column) => typeof sheet.cell(row, column).value === 'string' && !sheet.cell(row, column).isError,
  );
}

function isLabel(sheet: EngineSheet, row: number, column: number): boolean {
  const { value, isError } = sheet.cell(row, column);
  return typeof value === 'string' ? !isError : value !== undefined && isDateFormat(sheet.numberFormat(row, column));
}
