import type { MonthEnd } from '../../finance/month-end/line-case';
import { lineOutturn } from '../../finance/month-end/line-outturn';
import { addUp } from '../../finance/tidy';
import type { BudgetMove } from './budget-moves';
import type { VirementCode } from './virement-book';

/** What it makes of the line's forecast; null where nobody can say. Money is in the workbook's unit and the line's sign. */
export interface ForecastMove {
  readonly before: number | null;
  readonly after: number | null;
  /** What its cell is to hold, where a typed one is moved by the same sum as the budget; else null. */
  readonly typed: number | null;
}

const forecastWith = (
  { inputs }: VirementCode,
  change: { readonly budget: number; readonly forecast?: number },
  monthEnd: MonthEnd | null,
): number | null =>
  inputs === null || monthEnd === null
    ? null
    : lineOutturn({ ...inputs, line: { ...inputs.line, ...change } }, monthEnd).forecast;

/**
 * What becomes of the forecast of a line whose budget is moved: a typed one stays unless it is moved, too; a calculated one
 * follows the budget as far as its method rests on it; what a formula of the sheet makes of it is not known here.
 */
export function forecastMove(
  { code, before, after }: BudgetMove,
  movesTyped: boolean,
  monthEnd: MonthEnd | null,
): ForecastMove {
  const now = forecastWith(code, { budget: before }, monthEnd);
  if (code.forecastBy === 'a formula') return { before: now, after: null, typed: null };
  const found = code.inputs?.line.forecast ?? null;
  const typed = movesTyped && found !== null ? addUp([found, after, -before]) : null;
  const change = typed === null ? { budget: after } : { budget: after, forecast: typed };
  return { before: now, after: forecastWith(code, change, monthEnd), typed };
}

/** What becomes of the total forecast, its sign left out; null where nobody can say. */
function totalChange(moves: readonly BudgetMove[], movesTyped: boolean, monthEnd: MonthEnd | null): number | null {
  const forecasts = moves.map((move) => forecastMove(move, movesTyped, monthEnd));
  const known = forecasts.flatMap(({ before, after }) => (before === null || after === null ? [] : [after, -before]));
  return known.length < 2 * moves.length ? null : Math.abs(addUp(known));
}

/**
 * Whether forecasts that were typed are moved with the budget; null where neither line has one. Unless a person says it, that
 * is done which changes the total forecast less, since a virement spends nothing: a calculated forecast follows its budget as
 * far as its method rests on it, and a typed one beside it would stay behind. Where both are the same, what was typed stays.
 * @param wanted what the person says; null for what is usual
 */
export function movesForecasts(
  moves: readonly BudgetMove[],
  wanted: boolean | null,
  monthEnd: MonthEnd | null,
): boolean | null {
  if (!moves.some(({ code }) => code.forecastBy === 'a person')) return null;
  const [moved, left] = [true, false].map((isMoved) => totalChange(moves, isMoved, monthEnd));
  return wanted ?? (moved ?? Infinity) < (left ?? 0);
}
