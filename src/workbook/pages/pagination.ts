import { extentOf } from './extent';
import { DEFAULT_ROW_POINTS } from './drawing/widths';
import { rowRoom } from './print-size';
import { rowHeights } from './row-heights';
import type { SheetPage } from './sheet-page';

/** Rows that follow each other, counted from 0. */
export interface RowSpan {
  readonly top: number;
  readonly rows: number;
}

/** More breaks Excel does not keep; below them it cuts as it will. */
const mostBreaks = 1_000;

/** Measures rows: the points from one row to before another, on a page so many rows long. */
function rulerOf(page: SheetPage, length: number): (from: number, to: number) => number {
  const heights = new Array<number>(length).fill(DEFAULT_ROW_POINTS);
  for (const { top, rows, height } of rowHeights(page)) heights.fill(height, top, top + rows);
  const above = [0];
  for (const height of heights) above.push((above.at(-1) ?? 0) + height);
  const pointsAbove = (row: number): number =>
    (above[Math.min(row, length)] ?? 0) + Math.max(0, row - length) * DEFAULT_ROW_POINTS;
  return (from, to) => pointsAbove(to) - pointsAbove(from);
}

const lastRow = ({ charts, ...page }: SheetPage): number =>
  Math.max(extentOf({ charts, ...page }).rows, ...charts.map(({ place }) => place.top + place.rows));

/**
 * The rows before which a sheet of paper begins so that none cuts what stands together, such as a table or a chart. What
 * is too high for one sheet of paper is cut between rows, or between the smaller spans in it.
 * @param together may lie within each other; the widest that fits counts
 */
export function pageBreaks(page: SheetPage, together: readonly RowSpan[]): number[] {
  const { firstTitleRow, titleRows } = page.print;
  const last = lastRow(page);
  const heightOf = rulerOf(page, last);
  const room = rowRoom(page);
  const titles = heightOf(firstTitleRow, firstTitleRow + titleRows);
  const roomFrom = (top: number): number => room - (top >= firstTitleRow + titleRows ? titles : 0);
  const breaks: number[] = [];
  let top = 0;
  for (let row = 1; row < last && breaks.length < mostBreaks; row += 1) {
    if (heightOf(top, row + 1) <= roomFrom(top)) continue;
    const starts = together.flatMap((span) => {
      const end = span.top + span.rows;
      const isCut = span.top > top && span.top <= row && end > row;
      return isCut && heightOf(span.top, end) <= roomFrom(span.top) ? [span.top] : [];
    });
    top = Math.min(row, ...starts);
    breaks.push(top);
  }
  return breaks;
}
