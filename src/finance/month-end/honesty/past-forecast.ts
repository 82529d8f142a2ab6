import { compareFinancialYears, type FinancialYear } from '../../financial-year';
import { budgetKey, type BudgetKind } from '../../budget-line';
import { groupBy } from '../../group-by';
import { groupKey } from '../../rollup/groups';
import { groupInSteps, type Steps } from '../../steps';
import { addUp } from '../../tidy';
import { adverseSign } from '../measured-variance';

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
 * The past forecasts of each department beside their outturns, net of income. Departments go by `groupKey`; '' is of lines that
 * say none. A year whose last period is not stored has no outturn and gives none. Only codes count that were forecast then and
 * have an outturn, so that moving a service between departments makes no error.
 */
export function* honestyPoints(rows: readonly PastForecast[]): Steps<ReadonlyMap<string, readonly HonestyPoint[]>> {
  const points = new Map<string, readonly HonestyPoint[]>();
  const departments = yield* groupInSteps(rows, ({ department }) => groupKey(department ?? ''));
  for (const [department, own] of departments) {
    const made: HonestyPoint[] = [];
    for (const year of (yield* groupInSteps(own, (row) => row.year.startYear)).values()) {
      made.push(...(yield* pointsOfYear(year)));
    }
    const inOrder = made.sort((one, other) => compareFinancialYears(one.year, other.year) || one.period - other.period);
    points.set(department, inOrder);
  }
  return points;
}

function* pointsOfYear(rows: readonly PastForecast[]): Steps<readonly HonestyPoint[]> {
  const byPeriod = groupBy(rows, ({ period }) => period);
  const last = closing.find((period) => byPeriod.has(period));
  if (last === undefined) return [];
  const outturns = new Map((byPeriod.get(last) ?? []).map((row) => [budgetKey(row), row.actualToDate] as const));
  const points: HonestyPoint[] = [];
  for (const [period, made] of byPeriod) {
    if (!closing.includes(period)) points.push(...pointOf(period, made, outturns));
    yield;
  }
  return points;
}

/** None where no line of the period has both a forecast and an outturn. */
function pointOf(
  period: number,
  rows: readonly PastForecast[],
  outturns: ReadonlyMap<string, number | null>,
): readonly HonestyPoint[] {
  const pairs = rows.flatMap((row) => pairOf(row, outturns.get(budgetKey(row)) ?? null));
  const [first] = rows;
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
}

/** A line's figures as net spending: income that is written positive takes away. */
function pairOf({ kind, budget, forecast }: PastForecast, outturn: number | null) {
  if (forecast === null || outturn === null) return [];
  const sign = adverseSign(kind, budget ?? 0, forecast);
  return [{ size: Math.abs(budget ?? 0), forecast: sign * forecast, outturn: sign * outturn }];
}
