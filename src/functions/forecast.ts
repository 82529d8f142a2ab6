import {
  forecast as forecastOf,
  forecastError as forecastErrorOf,
  forecastRange as forecastRangeOf,
} from '../finance/forecast';
import { fail, succeed } from '../finance/result';
import { toExcel } from './answer';
import { forecastFailure, forecastOptions, seasonOf } from './arguments/forecast-options';
import type { Answer } from './arguments/spill';
import { along, one, row, whole } from './arguments/whole';

const { history: historyArgument, horizon: horizonArgument, season: seasonArgument } = forecastOptions;
const { method: methodArgument, level: levelArgument } = forecastOptions;
const declared = {
  history: historyArgument,
  horizon: horizonArgument,
  season: seasonArgument,
  method: methodArgument,
} as const;

/**
 * The next periods of a history, in the direction in which the history runs.
 * @customfunction FORECAST
 * @helpurl https://localhost:3000/assets/help/functions.html#FORECAST
 * @param history The values so far in one row or column, oldest first, at least 3. A blank is a period that is not known; blanks at the end are left out.
 * @param horizon How many periods to forecast: a whole number from 1 to 120.
 * @param [season] After how many periods the year repeats itself: 12 for months, 4 for quarters, 3 for terms, 1 for no seasons. Blank: 12 or 4 where the history shows it over three rounds, otherwise 1. Seasons are measured from a round and 2 periods on (14 months).
 * @param [method] "auto", "ets", "theta", "damped", "drift", "seasonal naive" or "mean". Blank is auto, the middle of the best of them; of fewer than 6 values it is the last one with a damped drift, as are ets and theta of fewer than 5.
 * @returns One value for each period. A history that is nowhere below 0 is not forecast below 0, nor one that is nowhere above 0 above it. Before seasons can be measured, auto repeats half of the last round's, seasonal naive all of them, and the others none.
 * @throws #N/A for a history with fewer than 3 numbers; #VALUE! for text in it, a horizon that is not a whole number from 1 to 120, a season longer than the history, or another method.
 * @example =MTFS.FORECAST({10;12;14;16}, 3, 1, "drift") gives [[18],[20],[22]]
 * @example =MTFS.FORECAST({7,9,8,7,9,8}, 3, 3, "seasonal naive") gives [[7,9,8]]
 */
export function forecast(
  history: unknown[][],
  horizon: unknown[][],
  season?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  return toExcel(
    whole(declared, { history, horizon, season, method }, (given) => {
      const { values, direction } = given.history;
      const ahead = forecastOf(values, { ...seasonOf(given.season), horizon: given.horizon, method: given.method });
      return ahead.ok ? along(direction, ahead.value.forecast.map(succeed)) : fail(forecastFailure(ahead.error));
    }),
  );
}

/**
 * The next periods of a history with their range: low, forecast, high for each.
 * @customfunction FORECASTRANGE
 * @helpurl https://localhost:3000/assets/help/functions.html#FORECASTRANGE
 * @param history The values so far in one row or column, oldest first, at least 3. A blank is a period that is not known; blanks at the end are left out.
 * @param horizon How many periods to forecast: a whole number from 1 to 120.
 * @param [level] The share of outcomes that should fall within the range. Blank is 95%.
 * @param [season] After how many periods the year repeats itself: 12 for months, 4 for quarters, 3 for terms, 1 for no seasons. Blank: 12 or 4 where the history shows it over three rounds, otherwise 1. Seasons are measured from a round and 2 periods on (14 months).
 * @param [method] "auto", "ets", "theta", "damped", "drift", "seasonal naive" or "mean". Blank is auto, the middle of the best of them; of fewer than 6 values it is the last one with a damped drift, as are ets and theta of fewer than 5.
 * @returns One row for each period: low, forecast, high, each on the side of 0 that all of the history is on. With a short history the range is mostly what a naive forecast would miss.
 * @throws #N/A and #VALUE! as FORECAST; #VALUE! for a level that is not between 0% and 100%.
 * @example =MTFS.FORECASTRANGE({5;5;5;5;5;5}, 2, 80%, 1, "mean") gives [[5,5,5],[5,5,5]]
 */
export function forecastRange(
  history: unknown[][],
  horizon: unknown[][],
  level?: unknown[][],
  season?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  return toExcel(
    whole({ ...declared, level: levelArgument }, { history, horizon, season, method, level }, (given) => {
      const options = { ...seasonOf(given.season), horizon: given.horizon, method: given.method };
      const ahead = forecastRangeOf(given.history.values, { ...options, levels: [given.level] });
      if (!ahead.ok) return fail(forecastFailure(ahead.error));
      const [range] = ahead.value.ranges;
      return succeed(
        ahead.value.forecast.map((middle, place) =>
          [range?.low[place] ?? middle, middle, range?.high[place] ?? middle].map(succeed),
        ),
      );
    }),
  );
}

/**
 * How far a method missed when it forecast this history's own end: its errors, and beside them those of last season's values.
 * @customfunction FORECASTERROR
 * @helpurl https://localhost:3000/assets/help/functions.html#FORECASTERROR
 * @param history The values so far in one row or column, oldest first: at least 3 more than the horizon. A blank is not counted as missed; a one-off spike is.
 * @param horizon How many periods to forecast: a whole number from 1 to 120.
 * @param [season] After how many periods the year repeats itself: 12 for months, 4 for quarters, 3 for terms, 1 for no seasons. Blank: 12 or 4 where the history shows it over three rounds, otherwise 1. Seasons are measured from a round and 2 periods on (14 months).
 * @param [method] "auto", "ets", "theta", "damped", "drift", "seasonal naive" or "mean". Blank is auto, the middle of the best of them; of fewer than 6 values it is the last one with a damped drift, as are ets and theta of fewer than 5.
 * @returns One row, from up to six earlier points at which nothing later is known: sMAPE (the mean miss in % of the values, 0 to 200) and MASE (the miss as a multiple of a naive forecast's within the history), then both for the seasonal naive forecast. #DIV/0! where the history never moves.
 * @throws #N/A for a history that is not at least 3 longer than the horizon; #VALUE! as FORECAST; #DIV/0! for MASE where the history never moves.
 * @example =MTFS.FORECASTERROR({10;20;10;20;10;20}, 1, 1, "seasonal naive") gives [[66.6666666666667,1,66.6666666666667,1]]
 */
export function forecastError(
  history: unknown[][],
  horizon: unknown[][],
  season?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  return toExcel(
    whole(declared, { history, horizon, season, method }, (given) => {
      const options = { ...seasonOf(given.season), horizon: given.horizon, method: given.method };
      const errors = forecastErrorOf(given.history.values, options);
      if (!errors.ok) return fail(forecastFailure(errors.error));
      const { smape, mase, naiveSmape, naiveMase } = errors.value;
      return row(succeed(smape), scaledError(mase), succeed(naiveSmape), scaledError(naiveMase));
    }),
  );
}

const scaledError = (mase: number | null): Answer =>
  mase === null
    ? fail({ code: '#DIV/0!', message: 'history: it never moves, so there is no naive miss to compare with.' })
    : succeed(mase);

/**
 * Which method "auto" chose for a history, in words.
 * @customfunction FORECASTMETHOD
 * @helpurl https://localhost:3000/assets/help/functions.html#FORECASTMETHOD
 * @param history The values so far in one row or column, oldest first, at least 3.
 * @param [season] After how many periods the year repeats itself: 12 for months, 4 for quarters, 3 for terms, 1 for no seasons. Blank: 12 or 4 where the history shows it over three rounds, otherwise 1. Seasons are measured from a round and 2 periods on (14 months).
 * @returns The method in words.
 * @throws #N/A for a history with fewer than 3 numbers; #VALUE! for text in it or a season longer than the history.
 * @example =MTFS.FORECASTMETHOD({10;12;14;16}) gives "last value with a damped drift"
 */
export function forecastMethod(history: unknown[][], season?: unknown[][]): unknown[][] {
  return toExcel(
    whole({ history: historyArgument, season: seasonArgument }, { history, season }, (given) => {
      const ahead = forecastOf(given.history.values, { ...seasonOf(given.season), horizon: 1 });
      return ahead.ok ? one(ahead.value.method) : fail(forecastFailure(ahead.error));
    }),
  );
}
