import type { Driver } from '../../finance/month-end/driver';
import type { Post } from '../../finance/month-end/post';
import type { MoneyUnit } from '../../finance/money';
import type { Virement } from '../../finance/virements/virement';
import { tableCellsOf } from '../contents/table-cells';
import type { ContentsKind, WorkbookContents } from '../contents/table-contents';
import { noRows, type ReadRows } from '../lines/filled-rows';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import { readActuals, type ReadActual } from './read/read-actuals';
import { readDrivers } from './read/read-drivers';
import { readForecasts, type StoredForecast } from './read/read-forecasts';
import { readPeriods, type PeriodEvent } from './read/read-periods';
import { readPosts } from './read/read-posts';
import { readProfiles, type NamedProfile } from './read/read-profiles';
import { readVirements } from './read/read-virements';

/** The tables of the month-end beside the budget, as far as the workbook has them. */
export interface MonthEndTables {
  readonly actuals: readonly ReadActual[];
  readonly profiles: readonly NamedProfile[];
  readonly drivers: readonly Driver[];
  readonly posts: readonly Post[];
  readonly virements: readonly Virement[];
  readonly periods: readonly PeriodEvent[];
  readonly forecasts: readonly StoredForecast[];
  readonly problems: readonly Problem[];
}

/** Reads all tables of the month-end, in steps. Actuals and Forecasts grow: the contents must have been read with them. */
export function* monthEndTables({ tables }: WorkbookContents, unit: MoneyUnit): Steps<MonthEndTables> {
  function* rowsOf<Row>(
    kind: ContentsKind,
    read: (source: ReturnType<typeof tableCellsOf>) => Steps<ReadRows<Row>>,
  ): Steps<ReadRows<Row>> {
    const table = tables[kind];
    return table === undefined ? noRows : yield* read(tableCellsOf(table));
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
