import type { MonthEnd } from '../../finance/month-end/line-case';
import { lineOutturn } from '../../finance/month-end/line-outturn';
import { addUp } from '../../finance/tidy';
import type { VirementCode } from './virement-book';

/** What a virement makes of a line's budget. */
export interface BudgetMove {
  readonly code: VirementCode;
  readonly before: number;
  readonly after: number;
}

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
