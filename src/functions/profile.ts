import { largestSharedSum, shareOut } from '../finance/share-out';
import { fail, type Result, succeed } from '../finance/result';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import type { Cell } from './arguments/cell';
import { badArgument, type Failure } from './arguments/failure';
import { figure, wholeNumberOf } from './arguments/figures';
import { counted, type Grid, isColumn, isOneCell, isTable, shapeOf, transposed } from './arguments/grid';
import { grid, readCells, single, withoutBlanks } from './arguments/range';
import type { Answer, Answers } from './arguments/spill';
import { sum } from './arguments/sums';
import { whole } from './arguments/whole';

const usualPeriods = 12;
const mostPeriods = 366;
const weightsThatShare = `weights by which the shares stay below ${largestSharedSum}`;

/**
 * The annual sum over the periods of the year in whole pence: evenly or by weights. The parts add up to it exactly.
 * @customfunction PROFILE
 * @helpurl https://localhost:3000/assets/help/functions.html#PROFILE
 * @param annual The sum for the year. Blank gives #N/A. With a column of sums, each has its own row of periods.
 * @param [pattern] A weight for each period, such as last year's actuals; write 0 for a period with nothing. Blank is even.
 * @param [periods] How many periods. Blank is 12.
 * @returns The sum of each period, across; down where the pattern is a column. What the annual sum has below a penny stays in the last one.
 * @throws #N/A where the sum or a single weight is blank; #DIV/0! where the weights add up to 0; #VALUE! where there are not as many weights as periods, where the weights nearly cancel out, and for a sum beyond 1e13.
 * @example =MTFS.PROFILE(1200) gives [[100,100,100,100,100,100,100,100,100,100,100,100]]
 * @example =MTFS.PROFILE(100, , 3) gives [[33.34,33.33,33.33]]
 * @example =MTFS.PROFILE("£10k", {1;2;1}, 3) gives [[2500],[5000],[2500]]
 */
export function profile(annual: unknown[][], pattern?: unknown[][], periods?: unknown[][]): unknown[][] {
  const declared = {
    annual: grid,
    pattern: grid,
    periods: single(optional(wholeNumberOf('periods', 1, mostPeriods), usualPeriods)),
  };
  return toExcel(whole(declared, { annual, pattern, periods }, (values) => profiles(values)));
}

interface Profiled {
  readonly annual: Grid;
  readonly pattern: Grid;
  readonly periods: number;
}

/** One annual sum follows its pattern's direction; of several, each runs at a right angle to their row or column. */
function profiles({ annual, pattern, periods }: Profiled): Result<Answers, Failure> {
  if (isTable(annual)) {
    return fail(badArgument('annual', `a range of ${shapeOf(annual)}`, 'a single cell, one row or one column'));
  }
  const sums = annual.flat();
  const isDown = isOneCell(annual) ? isColumn(pattern) : annual.length === 1;
  const patterns = patternsOf(isDown ? transposed(pattern) : pattern, sums.length);
  if (!patterns.ok) return patterns;
  const rows = sums.map((cell, line) =>
    profileOf(cell, (patterns.value.length === 1 ? patterns.value[0] : patterns.value[line]) ?? [], periods),
  );
  const [only] = rows;
  if (rows.length === 1 && only?.some((answer) => !answer.ok)) return succeed([only.slice(0, 1)]);
  return succeed(isDown ? transposed(rows) : rows);
}

/** One pattern for all sums, or a line of weights for each. */
function patternsOf(pattern: Grid, sums: number): Result<readonly (readonly Cell[])[], Failure> {
  if (!isTable(pattern)) return succeed([pattern.flat()]);
  if (pattern.length === sums) return succeed(pattern);
  return fail(
    badArgument('pattern', `a range of ${shapeOf(pattern)}`, 'one row or column, or one for each annual sum'),
  );
}

function profileOf(cell: Cell, pattern: readonly Cell[], periods: number): readonly Answer[] {
  const parts = partsOf(cell, pattern, periods);
  return parts.ok ? parts.value.map(succeed) : Array.from({ length: periods }, () => parts);
}

function partsOf(cell: Cell, pattern: readonly Cell[], periods: number): Result<readonly number[], Failure> {
  const annual = required(sum).read('annual', cell);
  if (!annual.ok) return annual;
  if (Math.abs(annual.value) > largestSharedSum) {
    return fail(badArgument('annual', String(annual.value), `a sum of a size up to ${largestSharedSum}`));
  }
  const weights = weightsOf(pattern, periods);
  if (!weights.ok) return weights;
  const parts = shareOut(annual.value, weights.value);
  if (parts.ok) return parts;
  if (parts.error === 'nothing to share by') {
    return fail({ code: '#DIV/0!', message: 'pattern: the weights add up to 0, so there is nothing to share by.' });
  }
  return fail(badArgument('pattern', 'weights that nearly cancel out', weightsThatShare));
}

function weightsOf(pattern: readonly Cell[], periods: number): Result<readonly number[], Failure> {
  const read = readCells(figure, 'pattern', pattern);
  if (!read.ok) return read;
  if (read.value.every((weight) => weight === null)) return succeed(Array.from({ length: periods }, () => 1));
  if (read.value.length !== periods) {
    const expected = `${periods}, one for each period; the argument periods says how many there are`;
    return fail(badArgument('pattern', counted(read.value.length, 'weight'), expected));
  }
  return withoutBlanks('pattern', read.value, 'write 0 for a period with nothing');
}
