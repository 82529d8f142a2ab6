import type { MoneyUnit } from '../../finance/money';
import type { PageBlock, PageCell } from './page-cell';
import { cell } from './page-cell';
import type { PageChart } from './page-chart';
import type { RowSpan } from './pagination';
import type { Steps } from '../steps';

/** A part of a page, drawn from some row on, across the whole page. */
export interface PagePart {
  readonly rows: readonly (readonly PageCell[])[];
  readonly charts: readonly PageChart[];
  /** The rows that it takes, charts included. */
  readonly height: number;
}

/** A part without a chart. */
export const textPart = (rows: PagePart['rows']): PagePart => ({ rows, charts: [], height: rows.length });

const gap = 1;

/** Parts below each other, and what of them a printed page does not cut. */
export interface Stack {
  readonly blocks: PageBlock[];
  readonly charts: PageChart[];
  readonly together: RowSpan[];
}

/** The rows of a heading with the first below it. */
const headOfATable = 3;

/** What of a part stands together: all of it, else its tables and charts, else the head of a table with its first row. */
function spansOf({ rows, charts, height }: PagePart, top: number): RowSpan[] {
  const ends = [...rows.keys()].filter((row) => rows[row]?.length === 0);
  const starts = [0, ...ends.map((row) => row + 1)];
  const tables = starts.map((start, index) => ({ top: top + start, rows: (ends[index] ?? rows.length) - start }));
  return [
    { top, rows: height },
    ...tables,
    ...tables.map((table) => ({ top: table.top, rows: Math.min(table.rows, headOfATable) })),
    ...charts.map(({ place }) => ({ top: place.top, rows: place.rows })),
  ];
}

/** Puts parts below each other from a row on, with a blank row between them; in steps. */
export function* stack(parts: readonly ((top: number) => PagePart)[], from: number): Steps<Stack> {
  let top = from;
  const stacked: Stack = { blocks: [], charts: [], together: [] };
  for (const part of parts) {
    yield;
    const drawn = part(top);
    stacked.blocks.push({ top, left: 0, rows: drawn.rows });
    stacked.charts.push(...drawn.charts);
    stacked.together.push(...spansOf(drawn, top));
    top += drawn.height + gap;
  }
  return stacked;
}

/** The name of a part across so many columns, underlined to its right end. */
export const sectionRow = (text: string, columns: number): PageCell[] => [
  cell(text, 'section'),
  ...Array.from({ length: columns - 1 }, () => cell(null, 'section')),
];

/** How wide a column is that holds a council's sums: in pounds they are shown with their pence. */
export const moneyWidth = (unit: MoneyUnit): number => (unit === '£' ? 13.5 : 9.5);
