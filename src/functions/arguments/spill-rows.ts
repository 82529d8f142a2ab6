import { fail } from '../../finance/result';
import { cellsOf } from './cell';
import { badArgument } from './failure';
import { counted, type Grid, isOneCell, isTable, shapeOf } from './grid';
import { type Answer, type Answers, type Declared, type Passed, readAll, type Values } from './spill';

/**
 * Answers line by line, each line with a row of several answers: arguments are single cells, which go with every line, or
 * one row or column with a cell for each line. A line that cannot be read fails alone, all along its row; a single line
 * with nothing but failures gives the first of them, so that its sentence shows on the formula's cell.
 * @param width how many answers a line has
 */
export function spillRows<D extends Declared>(
  declared: D,
  passed: Passed<D>,
  width: number,
  answer: (values: Values<D>) => readonly Answer[],
): Answers {
  const grids = Object.keys(declared).map((name) => ({ name, grid: cellsOf(passed[name]) }));
  const table = grids.find(({ grid }) => isTable(grid));
  if (table !== undefined) {
    return [[fail(badArgument(table.name, `a range of ${shapeOf(table.grid)}`, 'one row or one column'))]];
  }
  const ranges = grids.filter(({ grid }) => !isOneCell(grid));
  const lines = ranges[0] === undefined ? 1 : lengthOf(ranges[0].grid);
  const misfit = ranges.find(({ grid }) => lengthOf(grid) !== lines);
  if (misfit !== undefined) {
    const expected = `${lines} as in ${ranges[0]?.name ?? ''}, or a single cell`;
    return [[fail(badArgument(misfit.name, counted(lengthOf(misfit.grid), 'cell'), expected))]];
  }
  const cells = new Map(grids.map(({ name, grid }) => [name, grid.flat()]));
  return Array.from({ length: lines }, (_, line) => {
    const values = readAll(declared, (name) => {
      const given = cells.get(name) ?? [];
      return (given.length === 1 ? given[0] : given[line]) ?? null;
    });
    const answers = values.ok ? answer(values.value) : Array.from({ length: width }, () => values);
    return lines === 1 && answers.every(({ ok }) => !ok) ? answers.slice(0, 1) : answers;
  });
}

function lengthOf(grid: Grid): number {
  return grid.length === 1 ? (grid[0]?.length ?? 0) : grid.length;
}
