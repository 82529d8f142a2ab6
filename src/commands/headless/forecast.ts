import { type ForecastFailure, forecastRange } from '../../finance/forecast';
import { fail, type Result, succeed } from '../../finance/result';

/** One history to forecast. */
export interface SeriesToForecast {
  /** Oldest first; null for a period that is not known. */
  readonly history: readonly (number | null)[];
  /** Periods in a round of seasons, 1 for none; null to look for it in the history. */
  readonly season: number | null;
  /** How many periods to forecast. */
  readonly horizon: number;
}

/** A forecast with its ranges; each list has one value a period. */
export interface SeriesForecast {
  /** In words. */
  readonly method: string;
  readonly forecast: readonly number[];
  readonly low80: readonly number[];
  readonly high80: readonly number[];
  readonly low95: readonly number[];
  readonly high95: readonly number[];
}

/** Forecasts one series as MTFS.FORECASTRANGE does. A failure's message is for the user as it stands. */
export function forecast({
  history,
  season,
  horizon,
}: SeriesToForecast): Result<SeriesForecast, { readonly message: string }> {
  const options = { horizon, levels: [0.8, 0.95], ...(season === null ? {} : { season }) };
  const made = forecastRange(history, options);
  if (!made.ok) return fail({ message: sentence(made.error) });
  const { method, forecast: values, ranges } = made.value;
  const [narrow, wide] = ranges;
  return succeed({
    method,
    forecast: values,
    low80: narrow?.low ?? [],
    high80: narrow?.high ?? [],
    low95: wide?.low ?? [],
    high95: wide?.high ?? [],
  });
}

const sentence = ({ argument, found, expected }: ForecastFailure) =>
  `${argument}: found ${found}, expected ${expected}.`;
