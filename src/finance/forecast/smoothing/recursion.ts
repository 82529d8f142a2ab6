import { read } from '../numeric/vector';
import { roundOf, type SmoothingModel, type SmoothingState, type SmoothingWeights } from './model';

/** A history run through a model: by period what was expected before it was seen, and where the model stood after it. */
export interface SmoothingRun {
  /** The one-step forecasts. */
  readonly fitted: Float64Array;
  /** Level by period, after the period was seen. */
  readonly levels: Float64Array;
  /** Growth by period, after the period was seen. */
  readonly growths: Float64Array;
  /** The seasonal index used at each period, and after them the round that follows the history. */
  readonly seasons: Float64Array;
}

/** The room that a run takes: a caller that runs a model many times over gives the same room again. */
export const roomForRun = (model: SmoothingModel, length: number): SmoothingRun => ({
  fitted: new Float64Array(length),
  levels: new Float64Array(length),
  growths: new Float64Array(length),
  seasons: new Float64Array(length + roundOf(model)),
});

/**
 * Runs a history through the recursions from a given state. With e the error of the one-step forecast (divided by the
 * seasonal factor where seasons multiply): level = level + damping × growth + w·e, growth = damping × growth + w·e, season =
 * season + w·e; these are the equations of Hyndman, Koehler, Ord and Snyder (2008).
 */
export function runSmoothing(
  model: SmoothingModel,
  weights: SmoothingWeights,
  start: SmoothingState,
  history: Float64Array,
  room = roomForRun(model, history.length),
): SmoothingRun {
  const { fitted, levels, growths, seasons } = room;
  const length = history.length;
  const round = roundOf(model);
  const multiplied = model.season === 'multiplicative';
  seasons.set(start.seasons);
  let { level, growth } = start;
  for (let time = 0; time < length; time += 1) {
    const seen = read(history, time);
    const season = round === 0 ? 0 : read(seasons, time);
    const base = level + weights.damping * growth;
    const error = multiplied ? seen / season - base : seen - season - base;
    fitted[time] = multiplied ? base * season : base + season;
    level = base + weights.level * error;
    growth = weights.damping * growth + weights.growth * error;
    if (round > 0) seasons[time + round] = season + weights.season * (multiplied ? seen / base - season : error);
    levels[time] = level;
    growths[time] = growth;
  }
  return room;
}

/** The forecasts of the `horizon` periods after the first `seen` periods of a run, or after all of them. */
export function forecastFromRun(
  model: SmoothingModel,
  weights: SmoothingWeights,
  run: SmoothingRun,
  horizon: number,
  seen = run.levels.length,
): number[] {
  const round = roundOf(model);
  const growth = read(run.growths, seen - 1);
  let level = read(run.levels, seen - 1);
  let remaining = weights.damping;
  const path: number[] = [];
  for (let ahead = 0; ahead < horizon; ahead += 1) {
    level += remaining * growth;
    remaining *= weights.damping;
    const season = round === 0 ? 0 : read(run.seasons, seen + (ahead % round));
    path.push(model.season === 'multiplicative' ? level * season : level + season);
  }
  return path;
}
