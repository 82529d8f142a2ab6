import { compareFinancialYears, type FinancialYear } from '../../financial-year';
import { mean, sum } from '../../forecast/numeric/statistics';
import { groupBy } from '../../group-by';
import { fail, type Result, succeed } from '../../result';
import type { HonestyPoint } from './past-forecast';
import { reach80 } from './student-reach';

/** How a department's forecasts have come out, and what that says of today's. */
export interface ForecastHonesty {
  /** One for each past year, of the same time of year. */
  readonly points: readonly HonestyPoint[];
  /** Outturn − forecast as a share of the budgets of spending and income together, averaged: positive where the year ended dearer than forecast. */
  readonly bias: number;
  /** The standard deviation of that share from year to year. */
  readonly spread: number;
  /** Today's forecast with the usual bias, and where four years in five should end by what was missed before. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** Why nothing is said of a department's forecasts. */
export interface TooFewForecasts {
  readonly points: readonly HonestyPoint[];
  /** A sentence with what there is, what it takes and what to do. */
  readonly why: string;
}

/** Today's forecast of a department, net. */
export interface TodaysForecast {
  /** Only forecasts of earlier years count. */
  readonly year: FinancialYear;
  readonly period: number;
  /** Its budgets of spending and of income, both positive and added together. */
  readonly size: number;
  readonly forecast: number;
}

/** A spread of two years says next to nothing: its range would be three times as wide as of many. */
const fewestYears = 3;
/** How many periods apart forecasts may have been made and still be of the same time of year. */
const mostApart = 1;

/**
 * How far past forecasts drifted from outturn, as a range round today's. It rests on one forecast for each past year, the one
 * made nearest to this period and no more than a period apart: those of one year miss together, so more of them would only seem
 * to say more.
 */
export function forecastHonesty(
  past: readonly HonestyPoint[],
  today: TodaysForecast,
): Result<ForecastHonesty, TooFewForecasts> {
  const points = comparable(past, today);
  if (points.length < fewestYears) {
    const found = points.length === 1 ? 'one past year has' : `${points.length} past years have`;
    const why =
      `${found} a forecast of about period ${today.period} with its outturn; it takes ${fewestYears}. ` +
      'Close each period, period 12 or 13 too, so that the Forecasts table keeps them.';
    return fail({ points, why: `${why.charAt(0).toUpperCase()}${why.slice(1)}` });
  }
  const misses = points.map(({ size, forecast, outturn }) => (outturn - forecast) / size);
  const bias = mean(misses);
  const years = misses.length;
  const spread = Math.sqrt(sum(misses.map((miss) => (miss - bias) ** 2)) / (years - 1));
  const expected = today.forecast + bias * today.size;
  const reach = reach80(years - 1) * spread * Math.sqrt(1 + 1 / years) * today.size;
  return succeed({ points, bias, spread, expected, low: expected - reach, high: expected + reach });
}

/** The forecast of each year made nearest to a period, the earlier of two: it had less to go on. Nil budgets have no shares. */
function comparable(past: readonly HonestyPoint[], { year, period }: TodaysForecast): readonly HonestyPoint[] {
  const near = past
    .filter((point) => compareFinancialYears(point.year, year) < 0 && point.size > 0)
    .filter((point) => Math.abs(point.period - period) <= mostApart);
  return [...groupBy(near, (point) => point.year.startYear).values()].flatMap((points) => {
    const [nearest] = [...points].sort(
      (one, other) => Math.abs(one.period - period) - Math.abs(other.period - period) || one.period - other.period,
    );
    return nearest === undefined ? [] : [nearest];
  });
}
