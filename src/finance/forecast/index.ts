export { forecastMethods, type ForecastMethod } from './combination/fit-method';
export { detectSeason } from './detect-season';
export type { ForecastFailure } from './failure';
export { forecast, type Forecast } from './forecast';
export { forecastError, type ForecastErrors } from './forecast-error';
export { forecastRange, type ForecastRange, type ForecastRangeOptions, type LevelRange } from './forecast-range';
export type { ForecastOptions } from './prepare';
