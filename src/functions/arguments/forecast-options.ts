import { type ForecastFailure, type ForecastMethod, forecastMethods } from '../../finance/forecast';
import { optional, required } from './argument';
import { badArgument, type Failure } from './failure';
import { figure, number } from './figures';
import { share, wordOf } from './kinds';
import { series, single } from './range';

/** The level of a range where none is given: what Excel's own FORECAST.ETS.CONFINT takes. */
export const usualLevel = 0.95;

const methodWord = wordOf<ForecastMethod>(Object.fromEntries(forecastMethods.map((method) => [method, method])));

/** The arguments that forecasting functions share. */
export const forecastOptions = {
  history: series(figure),
  horizon: single(required(number)),
  season: single(optional(number, null)),
  method: single(optional(methodWord, 'auto')),
  level: single(optional(share, usualLevel)),
} as const;

/** The season as the engine takes it: left out where it is to be looked for. */
export const seasonOf = (season: number | null) => (season === null ? {} : { season });

/**
 * Too little to go on is no answer yet; anything else that stops a forecast is a bad argument.
 * @param name what the function calls the argument, where it is not the engine's name
 */
export function forecastFailure({ argument, found, expected }: ForecastFailure, name: string = argument): Failure {
  const bad = badArgument(name, found, expected);
  return argument === 'history' || argument === 'actuals' ? { ...bad, code: '#N/A' } : bad;
}
