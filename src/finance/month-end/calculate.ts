import { floored, outturnOf } from '../forecast/outturn/outturn';
import { rangesRound } from '../forecast/outturn/outturn-range';
import { sum } from '../forecast/numeric/statistics';
import { type MoneyUnit, sayMoney } from '../money';
import { fail, type Result, succeed } from '../result';
import { addUp } from '../tidy';
import type { Unreadable } from '../unreadable';
import { budgetedCost, costAhead, readyDriver, type ReadyDriver } from './driver';
import type { LineCase, LineInputs, MonthEnd } from './line-case';
import { payByPeriod } from './post';

/** What the rest of a line's year is calculated from, as the Forecasts table stores it. */
export const calculatedSources = ['Periods so far', 'Drivers', 'Posts', 'Drivers and posts'] as const;
export type CalculatedSource = (typeof calculatedSources)[number];

/** A calculated outturn. */
export interface CalculatedForecast {
  readonly forecast: number;
  readonly source: CalculatedSource;
  /** What the rest of the year was forecast by, in words. */
  readonly method: string;
  /** What was made of what is missing or does not fit, in sentences; often empty. */
  readonly notes: readonly string[];
}

/** A calculated outturn with its range. */
export interface Calculated extends CalculatedForecast {
  /** Four years in five should end between low and high: by how irregular the periods were so far. */
  readonly low: number;
  readonly high: number;
}

const level = 0.8;
/** Volumes and prices are rounded, so that they need not come to the budget exactly. */
const rounding = 0.001;

/**
 * The outturn by what is known: what was spent, and for the rest of the year its drivers and posts where it has any, else a
 * method of MTFS.OUTTURN. Drivers or posts that cannot be used are named in a note and the periods so far are used instead.
 */
export function calculateForecast(
  known: LineCase,
  inputs: LineInputs,
  monthEnd: MonthEnd,
): Result<CalculatedForecast, Unreadable> {
  const rest = restOfYear(known, inputs, monthEnd);
  if (rest.ok && rest.value !== null) {
    const { amount, source, method, notes } = rest.value;
    const forecast = floored(known.outturn, addUp([known.actualToDate, amount]));
    return succeed({ forecast, source, method, notes: [...known.notes, ...notes] });
  }
  const byPeriods = outturnOf(known.outturn);
  if (!byPeriods.ok) return fail(byPeriods.error);
  const { outturn, method, notes } = byPeriods.value;
  const unused = rest.ok
    ? []
    : [`Not by drivers or posts: ${rest.error.found}, where ${rest.error.expected} is needed.`];
  const others = notes.filter((note) => !known.notes.includes(note));
  return succeed({
    forecast: outturn,
    source: 'Periods so far',
    method,
    notes: [...known.notes, ...others, ...unused],
  });
}

/** The calculated outturn with its range. */
export function calculate(known: LineCase, inputs: LineInputs, monthEnd: MonthEnd): Result<Calculated, Unreadable> {
  const made = calculateForecast(known, inputs, monthEnd);
  if (!made.ok) return made;
  const { forecast } = made.value;
  const [range] = rangesRound(known.outturn, forecast, [level]);
  return succeed({ ...made.value, low: range?.low ?? forecast, high: range?.high ?? forecast });
}

interface RestOfYear {
  readonly amount: number;
  readonly source: CalculatedSource;
  readonly method: string;
  readonly notes: readonly string[];
}

/** Null for a line without drivers and posts, and once the year is over. */
function restOfYear(known: LineCase, inputs: LineInputs, monthEnd: MonthEnd): Result<RestOfYear | null, Unreadable> {
  const passed = known.outturn.actuals.length;
  if (passed === known.outturn.profile.length) return succeed(null);
  if (inputs.drivers.length === 0 && inputs.posts.length === 0) return succeed(null);
  const drivers = readyDrivers(inputs);
  if (!drivers.ok) return drivers;
  const pay = payByPeriod(inputs.posts, monthEnd.year, monthEnd.pay);
  if (!pay.ok) return pay;
  const sign = signOf(known, drivers.value);
  const amount = addUp([sign * costAhead(drivers.value, known.shareLeft), sum(pay.value.slice(passed))]);
  if (drivers.value.length === 0) return succeed({ amount, source: 'Posts', method: 'its posts', notes: [] });
  if (inputs.posts.length === 0) {
    const notes = coverNotes(known, drivers.value, sign, monthEnd.unit);
    return succeed({ amount, source: 'Drivers', method: 'volume × price × the weeks left', notes });
  }
  const method = 'its posts, and volume × price × the weeks left';
  return succeed({ amount, source: 'Drivers and posts', method, notes: [] });
}

/** All drivers of a line made ready; fails with the first that cannot be. */
export function readyDrivers({ drivers }: Pick<LineInputs, 'drivers'>): Result<readonly ReadyDriver[], Unreadable> {
  const ready: ReadyDriver[] = [];
  for (const row of drivers) {
    const driver = readyDriver(row);
    if (!driver.ok) return driver;
    ready.push(driver.value);
  }
  return succeed(ready);
}

/** −1 for a line whose sums are negative and whose prices are written without the sign. */
export function signOf(known: LineCase, drivers: readonly ReadyDriver[]): 1 | -1 {
  return known.outturn.direction < 0 && drivers.every(({ ahead }) => ahead.price >= 0) ? -1 : 1;
}

/** Where the drivers were not budgeted at the line's budget, the rest of it has no driver, and the forecast leaves it out. */
function coverNotes(
  known: LineCase,
  drivers: readonly ReadyDriver[],
  sign: 1 | -1,
  unit: MoneyUnit,
): readonly string[] {
  const budgeted = budgetedCost(drivers);
  if (budgeted === null || Math.abs(sign * budgeted - known.budget) <= rounding * Math.abs(known.budget)) return [];
  const [covered, whole] = [sayMoney(sign * budgeted, unit), sayMoney(known.budget, unit)];
  return [`The drivers come to ${covered} of the budget of ${whole}; the forecast is of the drivers alone.`];
}
