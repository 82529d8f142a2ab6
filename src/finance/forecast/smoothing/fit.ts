import { minimise } from '../numeric/quasi-newton';
import { mean } from '../numeric/statistics';
import { read } from '../numeric/vector';
import { boundWeights, freeSlopes, freeWeights, type FreeWeights } from './bounds';
import { countParameters, type SmoothingModel, type SmoothingState, type SmoothingWeights } from './model';
import { roomForLikelihood, slopedLikelihood } from './objective';
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
  const claim = (wanted: boolean, places = 1): number => {
    if (!wanted) return ABSENT;
    next += places;
    return next - places;
  };
  const growth = claim(model.trend !== 'none');
  const season = claim(model.season !== 'none');
  const damping = claim(model.trend === 'damped');
  const state = claim(true);
  const stateGrowth = claim(model.trend !== 'none');
  const stateSeasons = claim(model.season !== 'none', model.period);
  return { growth, season, damping, state, stateGrowth, stateSeasons, length: next };
}

const take = (point: Float64Array, place: number): number => (place === ABSENT ? 0 : read(point, place));

function freeFrom(layout: Layout, point: Float64Array): FreeWeights {
  return {
    level: read(point, 0),
    growth: take(point, layout.growth),
    season: take(point, layout.season),
    damping: take(point, layout.damping),
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

function stateFrom(layout: Layout, model: SmoothingModel, point: Float64Array): SmoothingState {
  const round = model.season === 'none' ? 0 : model.period;
  return {
    level: read(point, layout.state),
    growth: take(point, layout.stateGrowth),
    seasons: round === 0 ? [] : Array.from(point.subarray(layout.stateSeasons, layout.stateSeasons + round)),
  };
}

function toVector(layout: Layout, weights: FreeWeights, state: SmoothingState): Float64Array {
  const vector = new Float64Array(layout.length);
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
  const scaled = Float64Array.from(history, (value) => value / size);
  const layout = layOut(model);
  const room = roomForLikelihood(model, history.length);
  const evaluate = (point: Float64Array): { value: number; slopes: Float64Array } => {
    const free = freeFrom(layout, point);
    const sloped = slopedLikelihood(model, weightsFrom(model, free), stateFrom(layout, model, point), scaled, room);
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
    run: runSmoothing(model, weights, start, Float64Array.from(history)),
    deviance,
    criterion: correctedCriterion(model, deviance, history.length),
  };
}
