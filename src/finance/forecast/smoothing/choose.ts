import { noSeasons, type SeasonalIndices } from '../seasonality/indices';
import { fitSmoothing, type SmoothingFit } from './fit';
import { guessStart, suits } from './guess';
import type { SmoothingModel } from './model';

/** Steps of a search that goes on to the most likely fit. */
export const TO_THE_END = 100;
/**
 * Steps of a search that stops early. It begins at shrunken seasons, which is where the truth is likely to be; what many
 * numbers gain in likelihood after that is mostly noise, and forecasts are no better for it.
 */
export const STOPPING_EARLY = 15;

const trends = ['none', 'damped'] as const;

/** Seasons that multiply go with errors that do, and seasons that add with errors that add: the restricted set. */
const seasonalModels = (period: number): readonly SmoothingModel[] =>
  (['additive', 'multiplicative'] as const).flatMap((kind) =>
    trends.map((trend) => ({ error: kind, trend, season: kind, period }) as const),
  );

function fitPlainModel(
  history: readonly number[],
  error: SmoothingModel['error'],
  trend: (typeof trends)[number],
): SmoothingFit {
  const model: SmoothingModel = { error, trend, season: 'none', period: 1 };
  return fitSmoothing(model, history, guessStart(model, history, noSeasons), TO_THE_END);
}

/** The two models without seasons and with additive errors, fitted to a history without seasons. */
export interface PlainFits {
  /** Simple exponential smoothing. */
  readonly level: SmoothingFit;
  readonly damped: SmoothingFit;
}

/** Fits simple exponential smoothing and a damped trend to a history without seasons. */
export const fitPlain = (history: readonly number[]): PlainFits => ({
  level: fitPlainModel(history, 'additive', 'none'),
  damped: fitPlainModel(history, 'additive', 'damped'),
});

const better = (left: SmoothingFit, right: SmoothingFit): SmoothingFit =>
  right.criterion < left.criterion ? right : left;

/**
 * The exponential-smoothing model without seasons that suits a history best by the corrected Akaike criterion, trends being
 * damped always. `known` are those fitted already.
 */
export function choosePlain(history: readonly number[], known: PlainFits): SmoothingFit {
  const best = better(known.level, known.damped);
  if (!history.every((value) => value > 0)) return best;
  return trends.map((trend) => fitPlainModel(history, 'multiplicative', trend)).reduce(better, best);
}

/**
 * The same with seasons of the model's own. `adjusted` is the history without the seasons of `indices`, from which the searches
 * begin; `steps` says how far they go.
 */
export function chooseSeasonal(
  history: readonly number[],
  adjusted: readonly number[],
  indices: SeasonalIndices,
  steps: number,
): SmoothingFit {
  return seasonalModels(indices.values.length)
    .filter((model) => suits(model, history))
    .map((model) => fitSmoothing(model, history, guessStart(model, adjusted, indices), steps))
    .reduce(better);
}
