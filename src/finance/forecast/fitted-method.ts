import { withSeasons, type SeasonalIndices } from './seasonality/indices';

/**
 * A way of forecasting, fitted to a history. It looks ahead from any point of that history with what it learnt from all
 * of it, so that its errors can be measured at every point at the price of one fit.
 */
export interface FittedMethod {
  /** In words, such as `damped trend`. */
  readonly words: string;
  /** The forecasts for the `horizon` periods after the first `seen` periods; `seen` is at least 1. */
  readonly ahead: (seen: number, horizon: number) => number[];
}

/** A method fitted to a history without its seasons, with the seasons put back into what it forecasts. */
export function reseasoned(method: FittedMethod, indices: SeasonalIndices): FittedMethod {
  return { words: method.words, ahead: (seen, horizon) => withSeasons(method.ahead(seen, horizon), indices, seen) };
}
