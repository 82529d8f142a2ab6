import { type ForecastFailure, type ForecastMethod, forecastMethods } from '../../finance/forecast';
import { optional, required } from './argument';
import { badArgument, type ExcelErrorCode, type Failure } from './failure';
import { figure, number } from './figures';
import { series, single } from './range';
import { share } from './shares';
import { wordOf } from './words';

/** The level of a range where none is given: what Excel's own FORECAST.ETS.CONFINT takes. */
export const usualLevel = 0.95;

const methodWord = wordOf<ForecastMethod>(Object.fromEntries(forecastMethods.map((method) => [method, method])), {
  automatic: 'auto',
  'exponential smoothing': 'ets',
  'damped trend': 'damped',
  average: 'mean',
});

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

const codes: Readonly<Record<ForecastFailure['kind'], ExcelErrorCode>> = {
  'not meant': '#VALUE!',
  'too little': '#N/A',
  'nothing to divide by': '#DIV/0!',
};

/**
 * What stops a forecast, as Excel's error of its kind.
 * @param name what the function calls the argument, where it is not the engine's name
 */
export function forecastFailure(failure: ForecastFailure, name: string = failure.argument): Failure {
  return { ...badArgument(name, failure.found, failure.expected), code: codes[failure.kind] };
}
