import { compareFinancialYears, type FinancialYear } from '../../financial-year';
import type { BudgetKind } from '../../budget-line';
import { groupBy } from '../../group-by';
import { groupKey } from '../../rollup/groups';
import { addUp } from '../../tidy';
import { adverseSign } from '../measured-variance';
import { forecastKey } from '../previous-forecast';

/** A row of the Forecasts table: what a line was forecast to come to when a period was closed. */
export interface PastForecast {
  readonly year: FinancialYear;
  readonly period: number;
  readonly code: string;
  readonly department: string | null;
  readonly kind: BudgetKind;
  readonly budget: number | null;
  readonly actualToDate: number | null;
  readonly forecast: number | null;
}

/** What a department was forecast to spend net in a year, and what it spent. */
export interface HonestyPoint {
  readonly year: FinancialYear;
  /** The period at whose end the forecast was made, 1 to 11. */
  readonly period: number;
  /** Its budgets of spending and of income at that time, both positive and added together. */
  readonly size: number;
  readonly forecast: number;
  readonly outturn: number;
}

/** The periods whose actual to date is the outturn of a year; 13 is the better one. */
const closing = [13, 12];

/**
 * The past forecasts of a department beside their outturns, net of income. A year whose last period is not stored has no outturn
 * and gives none. Of a year only the codes count that were forecast then and have an outturn, so that moving a service between
 * departments makes no error.
 * @param department as the table names it; null for all departments together
 */
export function honestyPoints(rows: readonly PastForecast[], department: string | null): readonly HonestyPoint[] {
  const own =
    department === null ? rows : rows.filter((row) => groupKey(row.department ?? '') === groupKey(department));
  return [...groupBy(own, ({ year }) => year.startYear).values()]
    .flatMap((year) => pointsOfYear(year))
    .sort((one, other) => compareFinancialYears(one.year, other.year) || one.period - other.period);
}

function pointsOfYear(rows: readonly PastForecast[]): readonly HonestyPoint[] {
  const last = closing.find((period) => rows.some((row) => row.period === period));
  const outturns = new Map(
    rows.filter(({ period }) => period === last).map((row) => [forecastKey(row), row.actualToDate] as const),
  );
  const made = [...groupBy(rows, ({ period }) => period)].filter(([period]) => !closing.includes(period));
  return made.flatMap(([period, some]) => {
    const pairs = some.flatMap((row) => pairOf(row, outturns.get(forecastKey(row)) ?? null));
    const [first] = some;
    if (first === undefined || pairs.length === 0) return [];
    return [
      {
        year: first.year,
        period,
        size: addUp(pairs.map(({ size }) => size)),
        forecast: addUp(pairs.map(({ forecast }) => forecast)),
        outturn: addUp(pairs.map(({ outturn }) => outturn)),
      },
    ];
  });
}

/** A line's figures as net spending: income that is written positive takes away. */
function pairOf({ kind, budget, forecast }: PastForecast, outturn: number | null) {
  if (forecast === null || outturn === null) return [];
  const sign = adverseSign(kind, budget ?? 0, forecast);
  return [{ size: Math.abs(budget ?? 0), forecast: sign * forecast, outturn: sign * outturn }];
}
