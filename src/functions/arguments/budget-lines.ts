import { fail, type Result, succeed } from '../../finance/result';
import { type Cell, cellsOf } from './cell';
import { badArgument, type Failure, missingArgument } from './failure';
import { counted, type Grid, isOneCell, isTable, shapeOf } from './grid';
import { readCells, withoutBlanks } from './range';
import { type Answer, type Answers, type Declared, type Passed, readAll, type Values } from './spill';
import { sum } from './sums';

/** What a budget line gives: its actuals by period so far, and its budget as one sum or by period. */
export interface BudgetFigures {
  readonly actuals: readonly (number | null)[];
  readonly budget: readonly number[];
}

interface LineCells {
  readonly actuals: readonly Cell[];
  readonly budget: readonly Cell[];
}

/** Twelve periods and the closing adjustments of period 13. */
const mostPeriods = 13;

/**
 * Answers budget line by budget line: actuals in one row or column are one line, in a table a line a row. Options are
 * single cells or have one for each line. A line that cannot be read fails alone, all along its row.
 * @param width how many answers a line has
 */
export function spillBudgetLines<D extends Declared>(
  figures: { readonly actuals: unknown; readonly budget: unknown },
  declared: D,
  options: Passed<D>,
  width: number,
  answer: (line: BudgetFigures, values: Values<D>) => readonly Answer[],
): Answers {
  const lines = linesOf(cellsOf(figures.actuals), cellsOf(figures.budget));
  if (!lines.ok) return [[lines]];
  const cells = new Map(Object.keys(declared).map((name) => [name, cellsOf(options[name]).flat()]));
  const misfit = [...cells].find(([, { length }]) => length !== 1 && length !== lines.value.length);
  if (misfit !== undefined) {
    const orOneForEach = lines.value.length > 1 ? `, or one for each of ${lines.value.length} lines` : '';
    const expected = `a single cell${orOneForEach}`;
    return [[fail(badArgument(misfit[0], counted(misfit[1].length, 'cell'), expected))]];
  }
  return lines.value.map((line, place) => {
    const values = readAll(declared, (name) => optionAt(cells.get(name) ?? [], place));
    const read = readLine(line);
    if (read.ok && values.ok) return padded(answer(read.value, values.value), lines.value.length, width);
    return padded([read.ok ? values : read].filter(isFailure), lines.value.length, width);
  });
}

const optionAt = (cells: readonly Cell[], line: number): Cell => (cells.length === 1 ? cells[0] : cells[line]) ?? null;

const isFailure = (result: Result<unknown, Failure>): result is { ok: false; error: Failure } => !result.ok;

/** A failure stands all along the row of its line; alone, it is the answer of the whole formula. */
function padded(answers: readonly Answer[], lines: number, width: number): readonly Answer[] {
  const [first] = answers;
  if (first === undefined || answers.length === width || lines === 1) return answers;
  return Array.from({ length: width }, () => first);
}

function linesOf(actuals: Grid, budget: Grid): Result<readonly LineCells[], Failure> {
  if (!isTable(actuals)) return succeed([{ actuals: actuals.flat(), budget: budget.flat() }]);
  if (budget.length === actuals.length || isOneCell(budget)) {
    return succeed(
      actuals.map((row, line) => ({ actuals: row, budget: (isOneCell(budget) ? budget[0] : budget[line]) ?? [] })),
    );
  }
  const expected = `${counted(actuals.length, 'row')}, one for each row of actuals, or a single cell`;
  return fail(badArgument('budget', `a range of ${shapeOf(budget)}`, expected));
}

function readLine(line: LineCells): Result<BudgetFigures, Failure> {
  const actuals = readCells(sum, 'actuals', line.actuals);
  if (!actuals.ok) return actuals;
  if (actuals.value.every((actual) => actual === null)) return fail(missingArgument('actuals'));
  if (line.actuals.length > mostPeriods) {
    const expected = `one line of up to ${mostPeriods} periods, or a table with a row for each line`;
    return fail(badArgument('actuals', counted(line.actuals.length, 'period'), expected));
  }
  const read = readCells(sum, 'budget', line.budget);
  if (!read.ok) return read;
  if (read.value.every((value) => value === null)) return fail(missingArgument('budget'));
  const budget = withoutBlanks('budget', read.value, 'write 0 for a period without a budget');
  return budget.ok ? succeed({ actuals: actuals.value, budget: budget.value }) : budget;
}
