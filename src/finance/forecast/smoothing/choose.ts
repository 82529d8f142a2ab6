import type { FittedMethod } from '../fitted-method';
import { noSeasons, type SeasonalIndices } from '../seasonality/indices';
import { fitSmoothing, type SmoothingFit } from './fit';
import { guessStart, suits } from './guess';
import type { SmoothingModel } from './model';
import { forecastFromRun } from './recursion';

/** Steps of the search for the best fit. The likelihood is all but flat after these; more would not show in a forecast. */
const STEPS = 60;
const SEASONAL_STEPS = 15;

const plainModels: readonly SmoothingModel[] = (['additive', 'multiplicative'] as const).flatMap((error) =>
  (['none', 'damped'] as const).map((trend) => ({ error, trend, season: 'none', period: 1 }) as const),
);

/** Seasons that multiply go with errors that do, and seasons that add with errors that add: the restricted set. */
const seasonalModels = (period: number): readonly SmoothingModel[] =>
  (['additive', 'multiplicative'] as const).flatMap((kind) =>
    (['none', 'damped'] as const).map((trend) => ({ error: kind, trend, season: kind, period }) as const),
  );

/** A fitted smoothing model as a method. */
export function asMethod(fit: SmoothingFit): FittedMethod {
  const trend = fit.model.trend === 'none' ? 'exponential smoothing' : 'damped trend';
  const season = { none: '', additive: ' with added seasons', multiplicative: ' with seasonal factors' };
  return {
    words: trend + season[fit.model.season],
    ahead: (seen, horizon) => forecastFromRun(fit.model, fit.weights, fit.run, horizon, seen),
  };
}

/** A model without seasons fitted to a history without seasons. */
export function fitPlain(history: readonly number[], trend: 'none' | 'damped'): SmoothingFit {
  const model: SmoothingModel = { error: 'additive', trend, season: 'none', period: 1 };
  return fitSmoothing(model, history, guessStart(model, history, noSeasons), STEPS);
}

/** Of several fits the one with the lowest corrected Akaike criterion; the first where none has any. */
function best(first: SmoothingFit, others: readonly SmoothingFit[]): SmoothingFit {
  return others.reduce((lowest, fit) => (fit.criterion < lowest.criterion ? fit : lowest), first);
}

/**
 * The exponential-smoothing model without seasons that suits a history best; trends are damped always.
 * What was fitted already may be given, to save fitting it again.
 */
export function choosePlain(history: readonly number[], known?: SmoothingFit): SmoothingFit {
  const fits = plainModels
    .filter((model) => suits(model, history))
    .filter((model) => model.error !== known?.model.error || model.trend !== known.model.trend)
    .map((model) => fitSmoothing(model, history, guessStart(model, history, noSeasons), STEPS));
  const [first, ...others] = known === undefined ? fits : [known, ...fits];
  return first === undefined ? fitPlain(history, 'none') : best(first, others);
}

/** The same with seasons of its own: `adjusted` is the history without the seasons of `indices`, where searches begin. */
export function chooseSeasonal(
  history: readonly number[],
  adjusted: readonly number[],
  indices: SeasonalIndices,
): SmoothingFit {
  const [first, ...others] = seasonalModels(indices.values.length)
    .filter((model) => suits(model, history))
    .map((model) => fitSmoothing(model, history, guessStart(model, adjusted, indices), SEASONAL_STEPS));
  return first === undefined ? fitPlain(history, 'none') : best(first, others);
}
