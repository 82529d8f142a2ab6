import type { BudgetKind } from '../../budget-line';
import { tidy } from '../../tidy';
import type { LineInputs, MonthEnd } from '../line-case';
import type { LineOutturn } from '../line-outturn';
import { yearVariance } from '../measured-variance';
import type { PreviousForecast } from '../previous-forecast';
import { explainMovement } from './explain-movement';
import { type MovementPart, withoutNothing } from './movement-part';

/** How a line's full-year variance moved since the period before; the parts add up to the amount. */
export interface LineMovement {
  readonly code: string;
  readonly department: string | null;
  readonly kind: BudgetKind;
  /** The variances, positive = adverse; null where there was or is no forecast, which counts as none. */
  readonly before: number | null;
  readonly now: number | null;
  readonly amount: number;
  /** In the line's own sign; null where there was or is no forecast. */
  readonly forecastChange: number | null;
  readonly parts: readonly MovementPart[];
}

/** How a line moved. `previous` is null for a line that was not there. */
export function lineMovement(
  inputs: LineInputs,
  now: LineOutturn,
  previous: PreviousForecast | null,
  monthEnd: MonthEnd,
): LineMovement {
  const before = previous === null ? null : varianceOf(previous);
  const after = now.fullYear?.amount ?? null;
  const amount = differenceOf(before, after);
  const about = { code: now.code, department: now.department, kind: now.kind, before, now: after, amount };
  const explained = previous === null ? null : explainMovement(inputs, now, previous, monthEnd, amount);
  if (explained !== null) return { ...about, ...explained, parts: withoutNothing(explained.parts) };
  const reason = previous === null ? 'New code' : before === null ? 'First forecast' : 'Forecast missing';
  return { ...about, forecastChange: null, parts: withoutNothing([{ reason, amount }]) };
}

/** The movement of a line that is no longer there. */
export function goneMovement(previous: PreviousForecast): LineMovement {
  const before = varianceOf(previous);
  const amount = differenceOf(before, null);
  const { code, department, kind } = previous;
  const parts = withoutNothing([{ reason: 'Code gone', amount }]);
  return { code, department, kind, before, now: null, amount, forecastChange: null, parts };
}

function varianceOf({ kind, budget, forecast }: PreviousForecast): number | null {
  return budget === null || forecast === null ? null : yearVariance(kind, budget, forecast).amount;
}

function differenceOf(before: number | null, now: number | null): number {
  return tidy((now ?? 0) - (before ?? 0), now ?? 0, before ?? 0);
}
