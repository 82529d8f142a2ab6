import { type BudgetNode, budgetTree } from '../../finance/month-end/budget-tree';
import { driverVariance } from '../../finance/month-end/driver-variance';
import { forecastHonesty } from '../../finance/month-end/honesty/forecast-honesty';
import { honestyPoints } from '../../finance/month-end/honesty/past-forecast';
import type { LineInputs, MonthEnd } from '../../finance/month-end/line-case';
import { narrativesNeeded } from '../../finance/month-end/materiality';
import { monthEndOutturns } from '../../finance/month-end/month-end';
import { allMovements } from '../../finance/month-end/movement/all-movements';
import { savingsInBudget } from '../../finance/month-end/swamped';
import { fail, type Result, succeed } from '../../finance/result';
import { groupKey } from '../../finance/rollup/groups';
import { addUp } from '../../finance/tidy';
import { checkVirements } from '../../finance/virements/check-virements';
import type { ReadWorkbook } from '../assemble-workbook';
import { tableCellsOf } from '../contents/table-cells';
import { failure, type TrackerFailure } from '../failure';
import { columnsOf } from '../lines/columns';
import { RowReader } from '../lines/row-reader';
import { mapInSteps, type Steps } from '../steps';
import type { AssessedBudget, Tracker } from '../tracker';
import { lineInputs } from './line-inputs';
import type { BudgetDetails, MonthEndDepartment, MonthEndLine, MonthEndReading } from './month-end';
import { budgetProblems } from './budget-problems';
import { type MonthEndSettings, usualMonthEnd } from './month-end-settings';
import { type MonthEndTables, monthEndTables } from './month-end-tables';
import { readBudgetDetails } from './read/budget-details';
import { closedPeriods } from './read/read-periods';
import type { StoredForecast } from './read/read-forecasts';

/** A line on its way to what is made of it. */
interface Begun {
  readonly assessed: AssessedBudget;
  readonly details: BudgetDetails;
  readonly inputs: LineInputs;
  readonly namesNoProfile: boolean;
}

/**
 * A workbook at the end of the period that Settings names, in steps. The contents must have been read with Actuals and
 * Forecasts. Fails where there is no budget table or no period.
 */
export function* monthEndOf(
  { tracker, contents }: ReadWorkbook,
  settings: MonthEndSettings = usualMonthEnd(tracker.settings.unit),
): Steps<Result<MonthEndReading, TrackerFailure>> {
  const { year, period, unit } = tracker.settings;
  const budget = contents.tables.Budget;
  if (budget === undefined) {
    const message =
      'The workbook has no budget table. Make one with Set up in the Workbook menu, or choose yours there.';
    return fail(failure('no tracker', message));
  }
  if (period === null) {
    const message = 'Settings does not say which period it is. Write it beside Period: 1 for April, 12 for March.';
    return fail(failure('not possible', message));
  }
  const monthEnd: MonthEnd = { year, period, unit, pay: settings.pay };
  const tables = yield* monthEndTables(contents, unit);
  const inputsOf = yield* lineInputs(tables, year);
  const source = tableCellsOf(budget);
  const columns = columnsOf<'Budget'>(source.table);
  const begun = yield* mapInSteps(tracker.budget, (assessed): Begun => {
    const reader = new RowReader(budget.sheet, source.cells, assessed.row - 1);
    const details = readBudgetDetails(reader, columns, tracker.settings);
    return { assessed, details, ...inputsOf(assessed.line, details.profile) };
  });
  const outturns = yield* monthEndOutturns(
    begun.map(({ inputs }) => inputs),
    monthEnd,
  );
  const tree = yield* budgetTree(outturns);
  if (!tree.ok) return fail(failure('not possible', 'The budget lines are in several units and cannot be added up.'));
  const previous = previousForecasts(tables.forecasts, monthEnd);
  const withOutturns = begun.flatMap((one, index) => {
    const outturn = outturns[index];
    return outturn === undefined ? [] : [{ ...one, outturn }];
  });
  const movements = yield* allMovements(
    withOutturns,
    previous.rows.map((row) => ({ ...row, drivers: null })),
    monthEnd,
  );
  const narratives = yield* narrativesNeeded(
    withOutturns.map(({ outturn, details }) => ({ outturn, narrative: details.narrative })),
    settings.materiality,
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
  const virements = checkVirements(tables.virements, {
    year,
    unit,
    limits: settings.limits,
    budgets: begun.map(({ assessed: { line }, details }) => ({
      code: line.ref,
      kind: line.kind,
      budget: line.budget,
      original: details.original,
    })),
  });
  return succeed({
    monthEnd,
    lines,
    tree: tree.value,
    departments: yield* departmentsOf(tree.value, tracker, tables, monthEnd),
    materiality: settings.materiality,
    virements,
    closed: closedPeriods(tables.periods, year),
    since: previous.since,
    problems: [
      ...tables.problems,
      ...(yield* budgetProblems({ budget: source, columns, begun, tables, virements, unit })),
    ],
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
  return children.map(({ name, sums }): MonthEndDepartment => {
    const key = groupKey(name ?? '');
    const own = savings.filter(({ line }) => groupKey(line.department ?? '') === key).map(({ line }) => line);
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
