import type { Area } from '../tracker';
import type { PageBlock, PageCell } from './page-cell';
import { tableHeight, type PageTable } from './page-table';
import { lookOf, type PageStyle } from './styles';

/** Cells that look alike. */
export interface StyleArea {
  readonly area: Area;
  readonly style: PageStyle;
  readonly isInput: boolean;
}

interface Stretch {
  readonly left: number;
  readonly columns: number;
  readonly style: PageStyle;
  readonly isInput: boolean;
}

function stretchesOf(cells: readonly PageCell[], left: number): Stretch[] {
  const stretches: { left: number; columns: number; style: PageStyle; isInput: boolean }[] = [];
  cells.forEach(({ style, isInput = false }, across) => {
    const last = stretches.at(-1);
    if (last?.style === style && last.isInput === isInput) last.columns += 1;
    else stretches.push({ left: left + across, columns: 1, style, isInput });
  });
  return stretches;
}

const isBelow = ({ area, style, isInput }: StyleArea, row: number, stretch: Stretch): boolean =>
  area.top + area.rows === row &&
  area.left === stretch.left &&
  area.columns === stretch.columns &&
  style === stretch.style &&
  isInput === stretch.isInput;

/** The cells of a block in as few rectangles of one look as rows that follow each other allow. */
export function blockStyles({ top, left, rows }: PageBlock): StyleArea[] {
  const done: StyleArea[] = [];
  let open: StyleArea[] = [];
  rows.forEach((cells, down) => {
    const row = top + down;
    const next = stretchesOf(cells, left).map((stretch): StyleArea => {
      const above = open.find((one) => isBelow(one, row, stretch));
      if (above === undefined)
        return {
          area: { top: row, left: stretch.left, rows: 1, columns: stretch.columns },
          style: stretch.style,
          isInput: stretch.isInput,
        };
      return { ...above, area: { ...above.area, rows: above.area.rows + 1 } };
    });
    done.push(
      ...open.filter((one) => !next.some(({ area }) => area.top === one.area.top && area.left === one.area.left)),
    );
    open = next;
  });
  return [...done, ...open];
}

/** A heading stands where the cells below it stand. */
export function headingStyle(style: PageStyle): PageStyle {
  const { format, horizontal, indent } = lookOf(style);
  if (['money', 'pounds', 'share', 'count', 'decimal', 'year'].includes(format)) return 'numberHeading';
  if (horizontal === 'Center') return 'centredHeading';
  return indent === undefined ? 'heading' : 'indentedHeading';
}

/** The looks of a table: its headings, then its columns, then the cells that are not like their columns. */
export function tableStyles(table: PageTable): StyleArea[] {
  const { top, left, columns } = table;
  const headings = stretchesOf(
    columns.map(({ style }) => ({ value: null, style: headingStyle(style) })),
    left,
  );
  return [
    ...headings.map((stretch) => ({
      area: { top, left: stretch.left, rows: 1, columns: stretch.columns },
      style: stretch.style,
      isInput: false,
    })),
    ...columns.map(({ style, isInput = false }, across) => ({
      area: { top: top + 1, left: left + across, rows: tableHeight(table) - 1, columns: 1 },
      style,
      isInput,
    })),
    ...(table.exceptions ?? []).map(({ row, column, style, isInput = false }) => ({
      area: { top: top + 1 + row, left: left + column, rows: 1, columns: 1 },
      style,
      isInput,
    })),
  ];
}
