import { atOnce, mapInSteps, type Steps } from '../steps';
import type { PageCell, PageValue } from './page-cell';
import type { SheetPage } from './sheet-page';
import { lookOf, type PageStyle } from './styles';

/** Rows of one height, counted from 0. */
export interface RowHeights {
  readonly top: number;
  readonly rows: number;
  /** Points. */
  readonly height: number;
}

const usualSize = 11;
const pointsALine = 15;
/** Excel does not make a row higher. */
const highest = 409;
const usualWidth = 8.43;
/** As in a host without Excel's own narrow font: a row too high by a line is better than a line that is cut. Bold letters are wider. */
const lettersInAWidth = 1;
const boldLettersInAWidth = 0.95;
/** The letters for which an indent and the edge across from it leave no room. */
const lettersOfAnIndent = 2.5;

const textOf = (value: PageValue): string => (typeof value === 'string' ? value : '');

/** The lines of a text that breaks between words, and within those that are longer than a line. */
function linesOf(text: string, inALine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length <= inALine) {
      used += 1 + length;
      continue;
    }
    const needed = Math.max(1, Math.ceil(length / inALine));
    lines += isFirst ? needed - 1 : needed;
    used = length - (needed - 1) * inALine;
  }
  return lines;
}

/** The height that a text needs in a column so many characters wide; null where one usual line is enough. */
function heightOf(text: string, style: PageStyle, width: number): number | null {
  const { size = usualSize, wrap = false, bold = false, indent = 0 } = lookOf(style);
  const letters = bold ? boldLettersInAWidth : lettersInAWidth;
  const inALine = Math.max(1, ((width - indent * lettersOfAnIndent) * letters * usualSize) / size);
  const lines = wrap ? text.split('\n').reduce((sum, line) => sum + linesOf(line, inALine), 0) : 1;
  const height = Math.min(highest, Math.ceil((lines * pointsALine * Math.max(size, usualSize)) / usualSize));
  return height > pointsALine ? height : null;
}

/**
 * The heights of the rows that need more than a line. They are told to Excel because it does not fit a row to its
 * texts while it draws for an add-in everywhere.
 */
export const rowHeights = (page: SheetPage): RowHeights[] => atOnce(rowHeightsInSteps(page));

/** The same in steps, for tables of thousands of rows. */
export function* rowHeightsInSteps({ blocks, tables, columnWidths }: SheetPage): Steps<RowHeights[]> {
  const heights = new Map<number, number>();
  const need = (row: number, column: number, text: string, style: PageStyle): void => {
    const height = heightOf(text, style, columnWidths[column] ?? usualWidth);
    if (height !== null) heights.set(row, Math.max(height, heights.get(row) ?? 0));
  };
  for (const { top, left, rows } of blocks) {
    rows.forEach((cells: readonly PageCell[], down) => {
      cells.forEach(({ value, style }, across) => {
        need(top + down, left + across, textOf(value), style);
      });
    });
  }
  for (const { top, left, columns, rows } of tables) {
    columns.forEach(({ heading }, across) => {
      // The filter button covers the end of the heading.
      need(top, left + across, `${heading}   `, 'heading');
    });
    yield* mapInSteps(rows, (values, down) => {
      columns.forEach(({ style }, across) => {
        need(top + 1 + down, left + across, textOf(values[across] ?? null), style);
      });
    });
  }
  return runsOf(heights);
}

function runsOf(heights: ReadonlyMap<number, number>): RowHeights[] {
  const runs: { top: number; rows: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.height === height && last.top + last.rows === row) last.rows += 1;
    else runs.push({ top: row, rows: 1, height });
  }
  return runs;
}
