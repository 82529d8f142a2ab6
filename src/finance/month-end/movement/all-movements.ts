import { budgetKey } from '../../budget-line';
import { mapInSteps, type Steps } from '../../steps';
import type { LineInputs, MonthEnd } from '../line-case';
import type { LineOutturn } from '../line-outturn';
import type { PreviousForecast } from '../previous-forecast';
import { goneMovement, type LineMovement, lineMovement } from './line-movement';

/** A line with what was made of it at this month-end. */
export interface LineNow {
  readonly inputs: LineInputs;
  readonly outturn: LineOutturn;
}

/** How all lines moved since the period before, in their order, and then those that are no longer there. */
export function* allMovements(
  lines: readonly LineNow[],
  previous: readonly PreviousForecast[],
  monthEnd: MonthEnd,
): Steps<readonly LineMovement[]> {
  const before = new Map(previous.map((row) => [budgetKey(row), row] as const));
  const moved = yield* mapInSteps(lines, ({ inputs, outturn }) =>
    lineMovement(inputs, outturn, before.get(budgetKey(outturn)) ?? null, monthEnd),
  );
  const here = new Set(lines.map(({ outturn }) => budgetKey(outturn)));
  return [...moved, ...previous.filter((row) => !here.has(budgetKey(row))).map(goneMovement)];
}
