import { type BudgetNode, budgetTree } from '../../finance/month-end/budget-tree';
import { driverVariance } from '../../finance/month-end/driver-variance';
import { forecastHonesty } from '../../finance/month-end/honesty/forecast-honesty';
import { honestyPoints } from '../../finance/month-end/honesty/past-forecast';
import type { MonthEnd } from '../../finance/month-end/line-case';
import { narrativesNeeded } from '../../finance/month-end/materiality';
import { monthEndOutturns } from '../../finance/month-end/month-end';
import { allMovements } from '../../finance/month-end/movement/all-movements';
import { movementByReason } from '../../finance/month-end/movement/movement-part';
import { savingsInBudget } from '../../finance/month-end/swamped';
import { fail, type Result, succeed } from '../../finance/result';
import { groupKey } from '../../finance/rollup/groups';
import { addUp } from '../../finance/tidy';
import type { AssembledWorkbook } from '../assemble-workbook';
import { failure, type TrackerFailure } from '../failure';
import { groupInSteps, mapInSteps, type Steps } from '../steps';
import type { Tracker } from '../tracker';
import { importedPeriod } from './imported-period';
import type { MonthEndDepartment, MonthEndLine, MonthEndReading } from './month-end';
import type { MonthEndTables } from './month-end-tables';
import { closedPeriods, lastDone } from './read/read-periods';
import type { StoredForecast } from './read/read-forecasts';

/**
 * A workbook at the end of the period that Settings names, in steps. The workbook must have been read with Actuals and
 * Forecasts. Fails where there is no budget table or no period.
 */
export function* monthEndOf({
  tracker,
  contents,
  monthEnd: { tables, lines: begun, virements, problems },
}: AssembledWorkbook): Steps<Result<MonthEndReading, TrackerFailure>> {
  const {
    year,
    period,
    unit,
    monthEnd: { materiality, pay, method },
  } = tracker.settings;
  if (contents.tables.Budget === undefined) {
    const message =
      'The workbook has no budget table. Make one with Set up in the Workbook menu, or choose yours there.';
    return fail(failure('no tracker', message));
  }
  if (period === null) {
    const message = 'Settings does not say which period it is. Write it beside Period: 1 for April, 12 for March.';
    return fail(failure('not possible', message));
  }
  const monthEnd: MonthEnd = { year, period, unit, pay, method };
  const outturns = yield* monthEndOutturns(
    begun.map(({ inputs }) => inputs),
    monthEnd,
  );
  const tree = yield* budgetTree(outturns);
  if (!tree.ok) return fail(failure('not possible', 'The budget lines are in several units and cannot be added up.'));
  const previous = previousForecasts(tables.forecasts, monthEnd);
  const withOutturns = tracker.budget.flatMap((assessed, place) => {
    const [one, outturn] = [begun[place], outturns[place]];
    return one === undefined || outturn === undefined ? [] : [{ ...one, assessed, outturn }];
  });
  const movements = yield* allMovements(withOutturns, previous.rows, monthEnd);
  const narratives = yield* narrativesNeeded(
    withOutturns.map(({ outturn, details }) => ({ outturn, narrative: details.narrative })),
    materiality,
  );
  const because = new Map(narratives.map((needed) => [needed.outturn, needed.because] as const));
  const lines = yield* mapInSteps(withOutturns, ({ assessed, details, inputs, outturn }, index): MonthEndLine => ({
    assessed,
    details,
    inputs,
    outturn,
    movement: previous.since === null ? null : (movements[index] ?? null),
    needsNarrative: because.get(outturn) ?? [],
    drivers: driverVariance(inputs, outturn, monthEnd),
  }));
  return succeed({
    monthEnd,
    lines,
    gone: movements.slice(withOutturns.length),
    movement: previous.since === null ? [] : movementByReason(movements),
    tree: tree.value,
    departments: yield* departmentsOf(tree.value, tracker, tables, monthEnd),
    materiality,
    virements,
    closed: closedPeriods(tables.periods, year),
    lastDone: lastDone(tables.periods, monthEnd)?.moment ?? null,
    imported: importedPeriod(
      begun.map(({ inputs }) => inputs.line),
      tables.actuals,
      period,
    ),
    since: previous.since,
    problems,
  });
}

/** What was stored when the last period before this one was closed. */
function previousForecasts(
  stored: readonly StoredForecast[],
  { year, period }: MonthEnd,
): { readonly since: number | null; readonly rows: readonly StoredForecast[] } {
  const earlier = stored.filter((row) => row.year.startYear === year.startYear && row.period < period);
  const since = earlier.reduce<number | null>((last, row) => Math.max(last ?? 0, row.period), null);
  return { since, rows: earlier.filter((row) => row.period === since) };
}

/** The savings and the past forecasts of each department, in the order of the tree. */
function* departmentsOf(
  { children }: BudgetNode,
  { savings }: Tracker,
  { forecasts }: MonthEndTables,
  { year, period }: MonthEnd,
): Steps<readonly MonthEndDepartment[]> {
  const points = yield* honestyPoints(forecasts);
  const savingsOf = yield* groupInSteps(savings, ({ line }) => groupKey(line.department ?? ''));
  return children.map(({ name, sums }): MonthEndDepartment => {
    const key = groupKey(name ?? '');
    const own = (savingsOf.get(key) ?? []).map(({ line }) => line);
    return {
      name,
      savings: own.length === 0 ? null : savingsInBudget(own, year, sums.fullYear),
      honesty: forecastHonesty(points.get(key) ?? [], {
        year,
        period,
        size: addUp([Math.abs(sums.spend.budget), Math.abs(sums.income.budget)]),
        forecast: sums.net.forecast,
      }),
    };
  });
}
