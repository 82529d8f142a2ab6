import { minimise } from '../numeric/quasi-newton';
import { mean } from '../numeric/statistics';
import { at, zeros } from '../numeric/vector';
import { boundWeights, freeSlopes, freeWeights, type FreeWeights } from './bounds';
import { countParameters, type SmoothingModel, type SmoothingState, type SmoothingWeights } from './model';
import { slopedLikelihood } from './objective';
import { runSmoothing, type SmoothingRun } from './recursion';

/** A model fitted to a history. */
export interface SmoothingFit {
  readonly model: SmoothingModel;
  readonly weights: SmoothingWeights;
  readonly start: SmoothingState;
  readonly run: SmoothingRun;
  /** Minus twice the log-likelihood, its constant left out: n·log of the sum of squares, and more for relative errors. */
  readonly deviance: number;
  /** The corrected Akaike criterion; Infinity where the history is too short for the model. */
  readonly criterion: number;
}

/** Where a search begins. */
export interface SmoothingGuess {
  readonly weights: SmoothingWeights;
  readonly state: SmoothingState;
}

/** Which places of the searched vector hold what, for one model. */
interface Layout {
  readonly growth: number;
  readonly season: number;
  readonly damping: number;
  readonly state: number;
  readonly stateGrowth: number;
  readonly stateSeasons: number;
  readonly length: number;
}

const ABSENT = -1;

function layOut(model: SmoothingModel): Layout {
  let next = 1;
  const take = (wanted: boolean, places = 1): number => {
    if (!wanted) return ABSENT;
    next += places;
    return next - places;
  };
  const growth = take(model.trend !== 'none');
  const season = take(model.season !== 'none');
  const damping = take(model.trend === 'damped');
  const state = take(true);
  const stateGrowth = take(model.trend !== 'none');
  const stateSeasons = take(model.season !== 'none', model.period);
  return { growth, season, damping, state, stateGrowth, stateSeasons, length: next };
}

const read = (point: readonly number[], place: number): number => (place === ABSENT ? 0 : at(point, place));

function freeFrom(layout: Layout, point: readonly number[]): FreeWeights {
  return {
    level: at(point, 0),
    growth: read(point, layout.growth),
    season: read(point, layout.season),
    damping: read(point, layout.damping),
  };
}

function weightsFrom(model: SmoothingModel, free: FreeWeights): SmoothingWeights {
  const weights = boundWeights(free, model.trend === 'damped');
  return {
    level: weights.level,
    growth: model.trend === 'none' ? 0 : weights.growth,
    season: model.season === 'none' ? 0 : weights.season,
    damping: weights.damping,
  };
}

function stateFrom(layout: Layout, model: SmoothingModel, point: readonly number[]): SmoothingState {
  const round = model.season === 'none' ? 0 : model.period;
  return {
    level: at(point, layout.state),
    growth: read(point, layout.stateGrowth),
    seasons: round === 0 ? [] : point.slice(layout.stateSeasons, layout.stateSeasons + round),
  };
}

function toVector(layout: Layout, weights: FreeWeights, state: SmoothingState): number[] {
  const vector = zeros(layout.length);
  const put = (place: number, value: number): void => {
    if (place !== ABSENT) vector[place] = value;
  };
  put(0, weights.level);
  put(layout.growth, weights.growth);
  put(layout.season, weights.season);
  put(layout.damping, weights.damping);
  put(layout.state, state.level);
  put(layout.stateGrowth, state.growth);
  if (layout.stateSeasons !== ABSENT)
    state.seasons.forEach((value, phase) => {
      put(layout.stateSeasons + phase, value);
    });
  return vector;
}

const scaleState = (model: SmoothingModel, state: SmoothingState, factor: number): SmoothingState => ({
  level: state.level * factor,
  growth: state.growth * factor,
  seasons: model.season === 'additive' ? state.seasons.map((value) => value * factor) : state.seasons,
});

/** The corrected Akaike criterion of a deviance. */
function correctedCriterion(model: SmoothingModel, deviance: number, length: number): number {
  const count = countParameters(model);
  const left = length - count - 1;
  return left <= 0 ? Number.POSITIVE_INFINITY : deviance + 2 * count + (2 * count * (count + 1)) / left;
}

/**
 * Fits a model by maximum likelihood, weights and start together, from a guess. The history has one value a period and no
 * gaps; models with multiplicative parts need all of them above zero.
 */
export function fitSmoothing(
  model: SmoothingModel,
  history: readonly number[],
  guess: SmoothingGuess,
  mostSteps: number,
): SmoothingFit {
  const size = mean(history.map(Math.abs)) || 1;
  const scaled = history.map((value) => value / size);
  const layout = layOut(model);
  const evaluate = (point: readonly number[]): { value: number; slopes: readonly number[] } => {
    const free = freeFrom(layout, point);
    const sloped = slopedLikelihood(model, weightsFrom(model, free), stateFrom(layout, model, point), scaled);
    const growth = model.trend === 'none' ? 0 : sloped.weights.growth;
    const slopes = freeSlopes(free, { ...sloped.weights, growth });
    return { value: sloped.value, slopes: toVector(layout, slopes, sloped.state) };
  };
  const begin = toVector(layout, freeWeights(guess.weights), scaleState(model, guess.state, 1 / size));
  const found = minimise(evaluate, begin, mostSteps);
  const weights = weightsFrom(model, freeFrom(layout, found.point));
  const start = scaleState(model, stateFrom(layout, model, found.point), size);
  const deviance = found.value + 2 * history.length * Math.log(size);
  return {
    model,
    weights,
    start,
    run: runSmoothing(model, weights, start, history),
    deviance,
    criterion: correctedCriterion(model, deviance, history.length),
  };
}
