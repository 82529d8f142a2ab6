import type { MoneyUnit } from '../../../finance/money';
import { rangeOf } from '../../excel/ranges';
import type { Job } from '../../excel/trips';
import { blockArea, tableArea } from '../extent';
import { isPageFormula, type PageBlock, type PageValue } from '../page-cell';
import type { PageTable } from '../page-table';
import { mapInSteps, type Steps } from '../../steps';
import { lookOf, numberFormat, type PageStyle } from '../styles';
import { entryOf, sizeOf } from './cell-entry';

/** A rectangle of values with the style of each, the shorter rows filled up with blanks. */
interface Grid {
  readonly top: number;
  readonly left: number;
  readonly columns: number;
  readonly rows: readonly (readonly { readonly value: PageValue; readonly style: PageStyle }[])[];
}

const blank = { value: null, style: 'subtitle' } as const;
const filledUp = <Cell>(row: readonly Cell[], columns: number, blankCell: Cell): Cell[] =>
  Array.from({ length: columns }, (_, index) => row[index] ?? blankCell);

function gridOfBlock(block: PageBlock): Grid {
  const { top, left, columns } = blockArea(block);
  return {
    top,
    left,
    columns,
    rows: block.rows.map((row) => filledUp<Grid['rows'][number][number]>(row, columns, blank)),
  };
}

function* gridOfTable(table: PageTable): Steps<Grid> {
  const { top, left, columns } = tableArea(table);
  const headings = table.columns.map(({ heading }) => ({ value: heading, style: 'heading' as const }));
  const lines = table.rows.length === 0 ? [[]] : table.rows;
  const exceptions = new Map((table.exceptions ?? []).map(({ row, column, style }) => [`${row},${column}`, style]));
  const rows = yield* mapInSteps(lines, (values, row) =>
    table.columns.map(({ style, formula }, index) => ({
      value: formula === undefined ? (values[index] ?? null) : { formula },
      style: exceptions.get(`${row},${index}`) ?? style,
    })),
  );
  return { top, left, columns, rows: [headings, ...rows] };
}

/** So much of a grid is made at once. */
const charactersInOneStretch = 100_000;

/** Cuts a tall grid into parts that fit into a message. */
function stretches(grid: Grid): Grid[] {
  const parts: { top: number; rows: Grid['rows'][number][] }[] = [];
  let size = Infinity;
  grid.rows.forEach((row, index) => {
    const more = row.reduce((sum, { value }) => sum + sizeOf(value) + 12, 0);
    if (size + more > charactersInOneStretch) {
      parts.push({ top: grid.top + index, rows: [] });
      size = 0;
    }
    parts.at(-1)?.rows.push(row);
    size += more;
  });
  return parts.map((part) => ({ ...grid, ...part }));
}

const sizeOfGrid = ({ rows }: Grid): number =>
  rows.reduce((sum, row) => sum + row.reduce((more, { value }) => more + sizeOf(value) + 12, 0), 0);

function constantsJob(sheet: () => Excel.Worksheet, unit: MoneyUnit, grid: Grid): Job {
  return {
    size: sizeOfGrid(grid),
    send: () => {
      const range = rangeOf(sheet(), { ...grid, rows: grid.rows.length });
      range.numberFormat = grid.rows.map((row) => row.map(({ style }) => numberFormat(lookOf(style).format, unit)));
      range.values = grid.rows.map((row) => row.map(({ value }) => entryOf(value)));
    },
  };
}

/** Null leaves the constants as they are. */
function formulasJob(sheet: () => Excel.Worksheet, grid: Grid): Job[] {
  if (!grid.rows.some((row) => row.some(({ value }) => isPageFormula(value)))) return [];
  return [
    {
      size: sizeOfGrid(grid),
      send: () => {
        rangeOf(sheet(), { ...grid, rows: grid.rows.length }).formulas = grid.rows.map((row) =>
          row.map(({ value }) => (isPageFormula(value) ? value.formula : null)),
        );
      },
    },
  ];
}

/** The writing of a page's cells: constants first, formulas once all tables are made. */
export interface CellJobs {
  readonly constants: readonly Job[];
  readonly formulas: readonly Job[];
}

/** How the cells of blocks and tables are written, in parts that do not hold the page for long to make. In steps. */
export function* cellJobs(
  sheet: () => Excel.Worksheet,
  unit: MoneyUnit,
  { blocks, tables }: { readonly blocks: readonly PageBlock[]; readonly tables: readonly PageTable[] },
): Steps<CellJobs> {
  const grids: Grid[] = [];
  for (const block of blocks) grids.push(...stretches(gridOfBlock(block)));
  for (const table of tables) {
    const grid = yield* gridOfTable(table);
    yield;
    grids.push(...stretches(grid));
    yield;
  }
  const filled = grids.filter(({ rows, columns }) => rows.length > 0 && columns > 0);
  const formulas = yield* mapInSteps(filled, (grid) => formulasJob(sheet, grid), 1);
  return {
    constants: yield* mapInSteps(filled, (grid) => constantsJob(sheet, unit, grid), 1),
    formulas: formulas.flat(),
  };
}
