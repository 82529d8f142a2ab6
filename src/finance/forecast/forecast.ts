import { succeed, type Result } from '../result';
import { fitMethod } from './combination/fit-method';
import type { ForecastFailure } from './failure';
import { inUnit, prepareHistory, type ForecastOptions } from './prepare';

/** A forecast of the periods after a history. */
export interface Forecast {
  /** One value a period, in the history's unit. */
  readonly forecast: readonly number[];
  /** What it was made with, in words. */
  readonly method: string;
  /** Periods in the round of seasons that was used; 1 for none. */
  readonly season: number;
  /** What was done to the history first (gaps, spikes), in sentences; often empty. */
  readonly notes: readonly string[];
}

/**
 * Forecasts the periods after a history, oldest value first, a blank (`null`) for a period that is not known. At least three values.
 * Values that are all on one side of zero are forecast to stay there. Fails where an argument is out of range.
 */
export function forecast(
  history: readonly (number | null)[],
  options: ForecastOptions,
): Result<Forecast, ForecastFailure> {
  const prepared = prepareHistory(history, options);
  if (!prepared.ok) return prepared;
  const { values, season, method, notes } = prepared.value;
  const fitted = fitMethod(values, season, method);
  const path = fitted.ahead(values.length, options.horizon);
  return succeed({ forecast: inUnit(prepared.value, path), method: fitted.words, season, notes });
}
