import type { MoneyUnit } from '../../finance/money';
import type { Virement } from '../../finance/virements/virement';
import type { TableCells } from '../assess/snapshot';
import type { ContentsKind } from '../contents/table-contents';
import { noRows, type ReadRows } from '../lines/filled-rows';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import { readActuals, type ReadActual } from './read/read-actuals';
import { readDrivers, type ReadDriver } from './read/read-drivers';
import { readForecasts, type StoredForecast } from './read/read-forecasts';
import { readPeriods, type PeriodEvent } from './read/read-periods';
import { readPosts, type ReadPost } from './read/read-posts';
import { readProfiles, type NamedProfile } from './read/read-profiles';
import { readVirements } from './read/read-virements';

/** The tables of the month-end beside the budget, as far as the workbook has them. */
export interface MonthEndTables {
  readonly actuals: readonly ReadActual[];
  readonly profiles: readonly NamedProfile[];
  readonly drivers: readonly ReadDriver[];
  readonly posts: readonly ReadPost[];
  readonly virements: readonly Virement[];
  readonly periods: readonly PeriodEvent[];
  readonly forecasts: readonly StoredForecast[];
  readonly problems: readonly Problem[];
}

/** The tables of the month-end beside the budget. */
export const monthEndKinds = [
  'Actuals',
  'Profiles',
  'Drivers',
  'Posts',
  'Virements',
  'Periods',
  'Forecasts',
] as const satisfies readonly ContentsKind[];
export type MonthEndKind = (typeof monthEndKinds)[number];

/** The cells of those of them that the workbook has and that were read: Actuals and Forecasts grow, and are left out at times. */
export type MonthEndCells = Readonly<Partial<Record<MonthEndKind, TableCells>>>;

/** Reads the tables of the month-end, in steps. */
export function* monthEndTables(cells: MonthEndCells, unit: MoneyUnit): Steps<MonthEndTables> {
  function* rowsOf<Row>(kind: MonthEndKind, read: (source: TableCells) => Steps<ReadRows<Row>>): Steps<ReadRows<Row>> {
    const source = cells[kind];
    return source === undefined ? noRows : yield* read(source);
  }
  const actuals = yield* rowsOf('Actuals', (source) => readActuals(source, unit));
  const profiles = yield* rowsOf('Profiles', readProfiles);
  const drivers = yield* rowsOf('Drivers', (source) => readDrivers(source, unit));
  const posts = yield* rowsOf('Posts', (source) => readPosts(source, unit));
  const virements = yield* rowsOf('Virements', (source) => readVirements(source, unit));
  const periods = yield* rowsOf('Periods', readPeriods);
  const forecasts = yield* rowsOf('Forecasts', (source) => readForecasts(source, unit));
  return {
    actuals: actuals.rows,
    profiles: profiles.rows,
    drivers: drivers.rows,
    posts: posts.rows,
    virements: virements.rows,
    periods: periods.rows,
    forecasts: forecasts.rows,
    problems: [actuals, profiles, drivers, posts, virements, periods, forecasts].flatMap(({ problems }) => problems),
  };
}
