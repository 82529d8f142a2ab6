import { sameFigure } from '../../same';
import { tidy } from '../../tidy';
import { calculate } from '../calculate';
import { lineCase, type LineInputs, type MonthEnd } from '../line-case';
import type { LineOutturn } from '../line-outturn';
import type { PreviousForecast } from '../previous-forecast';
import { type DriverMovement, driverMovement } from './driver-movement';
import type { MovementPart, MovementReason } from './movement-part';

/** What is known of a movement: every reason that can be worked out by itself, and a last one for what they leave. */
export interface ExplainedMovement {
  readonly forecastChange: number;
  /** They add up to the movement. */
  readonly parts: readonly MovementPart[];
}

/**
 * Why a line's full-year variance moved. A budget that moves changes the variance by itself and, where the forecast is
 * calculated, the forecast too. Null without a forecast on both sides.
 * @param amount the movement, positive = adverse
 */
export function explainMovement(
  inputs: LineInputs,
  now: LineOutturn,
  previous: PreviousForecast,
  monthEnd: MonthEnd,
  amount: number,
): ExplainedMovement | null {
  const { budget, forecast, adverseSign: sign } = now;
  if (budget === null || forecast === null || previous.budget === null || previous.forecast === null) return null;
  const isSameWay = isRecalculated(now, previous, monthEnd);
  const withBudget = isSameWay ? forecast - calculatedAt(previous.budget, inputs, monthEnd, forecast) : 0;
  const budgetMoved = tidy(sign * (withBudget - (budget - previous.budget)), budget, previous.budget, withBudget);
  const drivers = isSameWay ? driversOf(inputs, now, previous, monthEnd) : null;
  const known: readonly MovementPart[] = [
    { reason: 'Budget moved', amount: budgetMoved },
    { reason: 'Driver volume', amount: sign * (drivers?.volume ?? 0) + 0 },
    { reason: 'Driver price', amount: sign * (drivers?.price ?? 0) + 0 },
  ];
  const left = known.reduce((rest, part) => rest - part.amount, amount);
  const rest = tidy(left, amount, ...known.map((part) => part.amount));
  return {
    forecastChange: tidy(forecast - previous.forecast, forecast, previous.forecast),
    parts: [...known, { reason: lastReason(now, previous, isSameWay, drivers !== null), amount: rest }],
  };
}

const lastPeriod = 12;

/**
 * Whether the forecast was calculated by the same source both times, so that what went into it can be compared. In the last
 * period there is nothing left to forecast by any other source.
 */
function isRecalculated({ source }: LineOutturn, previous: PreviousForecast, { period }: MonthEnd): boolean {
  if (source === null || source === 'Person' || previous.source === 'Person') return false;
  return previous.source === null || previous.source === source || period >= lastPeriod;
}

/** Today's forecast if the budget had not moved; as it is where the old budget gives none. */
function calculatedAt(budget: number, inputs: LineInputs, monthEnd: MonthEnd, forecast: number): number {
  if (sameFigure(budget, inputs.line.budget)) return forecast;
  const unmoved = { ...inputs, line: { ...inputs.line, budget } };
  const known = lineCase(unmoved, monthEnd);
  const calculated = known.ok ? calculate(known.value, unmoved, monthEnd) : known;
  return calculated.ok ? calculated.value.forecast : forecast;
}

/** Only of a forecast by drivers alone whose drivers of last time were kept. */
function driversOf(
  inputs: LineInputs,
  now: LineOutturn,
  previous: PreviousForecast,
  monthEnd: MonthEnd,
): DriverMovement | null {
  if (now.source !== 'Drivers' || previous.drivers === null) return null;
  const known = lineCase(inputs, monthEnd);
  return known.ok ? driverMovement(known.value, previous.drivers, inputs.drivers) : null;
}

function lastReason(
  now: LineOutturn,
  previous: PreviousForecast,
  isSameWay: boolean,
  areDriversKnown: boolean,
): MovementReason {
  if (!isSameWay) {
    return now.source === 'Person' || previous.source === 'Person' ? 'A person’s forecast' : 'Another method';
  }
  return now.source === 'Periods so far' || areDriversKnown ? 'Actuals in' : 'Actuals, drivers and posts';
}
