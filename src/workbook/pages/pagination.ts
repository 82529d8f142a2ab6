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

/** Measures rows: the points from one row to before another. */
function rulerOf(page: SheetPage): (from: number, to: number) => number {
  const higher = rowHeights(page);
  return (from, to) =>
    higher.reduce(
      (sum, { top, rows, height }) => {
        const shared = Math.min(to, top + rows) - Math.max(from, top);
        return sum + Math.max(0, shared) * (height - DEFAULT_ROW_POINTS);
      },
      Math.max(0, to - from) * DEFAULT_ROW_POINTS,
    );
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
  const heightOf = rulerOf(page);
  const titles = heightOf(firstTitleRow, firstTitleRow + titleRows);
  const roomFrom = (top: number): number => rowRoom(page) - (top >= firstTitleRow + titleRows ? titles : 0);
  const breaks: number[] = [];
  let top = 0;
  for (let row = 1; row < lastRow(page) && breaks.length < mostBreaks; row += 1) {
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
