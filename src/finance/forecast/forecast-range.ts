import { fail, succeed, type Result } from '../result';
import { fitMethod } from './combination/fit-method';
import type { ForecastFailure } from './failure';
import type { Forecast } from './forecast';
import { reachFor } from './intervals/coverage';
import { findBadLevel } from './intervals/level';
import { naiveErrors, originErrors } from './intervals/origin-errors';
import { typicalMisses } from './intervals/spread';
import { at } from './numeric/vector';
import { inUnit, prepareHistory, type ForecastOptions } from './prepare';

/** The range for one level: the share of outcomes that should fall from `low` to `high`, ends included. */
export interface LevelRange {
  readonly level: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** A forecast with a range for each level asked for, in the order asked. */
export interface ForecastRange extends Forecast {
  readonly ranges: readonly LevelRange[];
}

/** What to forecast, how, and how sure to be: levels above 0 and below 1, such as 0.8. */
export interface ForecastRangeOptions extends ForecastOptions {
  readonly levels: readonly number[];
}

/**
 * Forecasts with ranges. They rest on how far the same method missed from earlier points of this history, pooled with
 * what a naive forecast would miss where the history is short, and reach as far as held their share over the development series. A higher
 * level is never narrower, and a range never narrows with the distance but where zero cuts it off.
 */
export function forecastRange(
  history: readonly (number | null)[],
  options: ForecastRangeOptions,
): Result<ForecastRange, ForecastFailure> {
  const badLevel = findBadLevel(options.levels);
  if (badLevel !== undefined) return fail(badLevel);
  const prepared = prepareHistory(history, options);
  if (!prepared.ok) return prepared;
  const { values, season, method, notes } = prepared.value;
  const fitted = fitMethod(values, season, method);
  const path = fitted.ahead(values.length, options.horizon);
  const measured = originErrors(fitted, values, season, path);
  const misses = typicalMisses(measured, naiveErrors(values, season, options.horizon));
  const shown = values.length > season + 1 ? season : 1;
  const ranges = options.levels.map((level) => {
    const reach = reachFor(level, shown);
    return {
      level,
      low: inUnit(
        prepared.value,
        path.map((value, ahead) => value - reach * at(misses, ahead)),
      ),
      high: inUnit(
        prepared.value,
        path.map((value, ahead) => value + reach * at(misses, ahead)),
      ),
    };
  });
  return succeed({ forecast: inUnit(prepared.value, path), method: fitted.words, season, notes, ranges });
}
