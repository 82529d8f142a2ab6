import { fail, type Result, succeed } from '../../finance/result';
import type { Argument } from './argument';
import { type Cell, cellsOf } from './cell';
import type { Failure } from './failure';
import { type Grid, isOneCell, shapeOf } from './grid';

/** One answer, or why there is none. */
export type Answer = Result<number | string, Failure>;

/** The answers of a function, one for each cell it fills. */
export type Answers = readonly (readonly Answer[])[];

/** The arguments of a function, by the names that its metadata and its messages give them. */
export type Declared = Readonly<Record<string, Argument<unknown>>>;

/** What Excel passed for each of them: a range, a single value, or null where it is left out. */
export type Passed<D extends Declared> = { readonly [Name in keyof D]: unknown };

/** What they are once read. */
export type Values<D extends Declared> = {
  readonly [Name in keyof D]: D[Name] extends Argument<infer Value> ? Value : never;
};

/**
 * Reads the arguments and answers cell by cell: a single cell goes with every cell of a range, ranges go together where
 * they are of one shape. A cell that cannot be read fails alone; shapes that do not fit fail as a whole.
 */
export function spill<D extends Declared>(
  declared: D,
  passed: Passed<D>,
  answer: (values: Values<D>) => Answer,
): Answers {
  const grids = new Map(Object.keys(declared).map((name) => [name, cellsOf(passed[name])]));
  const shape = commonShape(grids);
  if (!shape.ok) return [[shape]];
  return shape.value.map((cells, row) =>
    cells.map((_, column) => {
      const values = readAll(declared, (name) => cellAt(grids.get(name), row, column));
      return values.ok ? answer(values.value) : values;
    }),
  );
}

/** Reads each argument's cell for one answer; fails with the first that cannot be read. */
export function readAll<D extends Declared>(declared: D, cellOf: (name: string) => Cell): Result<Values<D>, Failure> {
  const values: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries(declared)) {
    const read = argument.read(name, cellOf(name));
    if (!read.ok) return read;
    values[name] = read.value;
  }
  // Each name now has what its own argument read, which the compiler cannot follow through the loop.
  return succeed(values as Values<D>);
}

function cellAt(grid: Grid | undefined, row: number, column: number): Cell {
  const cell = grid === undefined || isOneCell(grid) ? grid?.[0]?.[0] : grid[row]?.[column];
  return cell ?? null;
}

/** The range whose shape the answer has: the first of more than one cell, which all others must match. */
function commonShape(grids: ReadonlyMap<string, Grid>): Result<Grid, Failure> {
  const ranges = [...grids].filter(([, grid]) => !isOneCell(grid));
  const [first, ...others] = ranges;
  if (first === undefined) return succeed([[null]]);
  const misfit = others.find(([, grid]) => shapeOf(grid) !== shapeOf(first[1]));
  if (misfit === undefined) return succeed(first[1]);
  const message =
    `${misfit[0]}: found a range of ${shapeOf(misfit[1])}, expected ${shapeOf(first[1])} as in ${first[0]}, ` +
    `or a single cell.`;
  return fail({ code: '#VALUE!', message });
}
