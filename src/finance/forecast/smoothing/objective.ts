import { read, zeros } from '../numeric/vector';
import type { SmoothingModel, SmoothingState, SmoothingWeights } from './model';
import { runSmoothing, type SmoothingRun } from './recursion';

/** Minus twice the log-likelihood (constants left out, as the information criteria use it), and its slope by each number. */
export interface Likelihood {
  readonly value: number;
  readonly weights: SmoothingWeights;
  readonly state: SmoothingState;
}

interface ErrorSlopes {
  readonly value: number;
  /** The slope of the value by each one-step forecast. */
  readonly byFitted: Float64Array;
}

const IMPOSSIBLE: ErrorSlopes = { value: Number.POSITIVE_INFINITY, byFitted: new Float64Array(0) };

/** n·log of the sum of squared errors, and for errors as shares of the forecast twice the sum of the forecasts' logs. */
function scoreErrors(model: SmoothingModel, history: Float64Array, fitted: Float64Array): ErrorSlopes {
  const relative = model.error === 'multiplicative';
  const errors = new Float64Array(history.length);
  let squares = 0;
  let logs = 0;
  for (let time = 0; time < history.length; time += 1) {
    const expected = read(fitted, time);
    if (relative && !(expected > 0)) return IMPOSSIBLE;
    const error = (read(history, time) - expected) / (relative ? expected : 1);
    errors[time] = error;
    squares += error * error;
    if (relative) logs += Math.log(expected);
  }
  if (!Number.isFinite(squares)) return IMPOSSIBLE;
  const guarded = Math.max(squares, 1e-20 * history.length);
  const byFitted = errors.map((error, time) => {
    const slope = (2 * history.length * error) / guarded;
    const expected = read(fitted, time);
    return relative ? (-slope * read(history, time)) / (expected * expected) + 2 / expected : -slope;
  });
  return { value: history.length * Math.log(guarded) + 2 * logs, byFitted };
}

/** The likelihood's value alone, with the run it belongs to. */
export function scoreRun(model: SmoothingModel, history: Float64Array, run: SmoothingRun): number {
  return scoreErrors(model, history, run.fitted).value;
}

/**
 * The likelihood of a history under a model with given weights and start, and its slopes by every weight and every number of the
 * start, found by going through the recursions backwards once. The value is infinite where the model breaks down.
 */
export function slopedLikelihood(
  model: SmoothingModel,
  weights: SmoothingWeights,
  start: SmoothingState,
  history: Float64Array,
): Likelihood {
  const run = runSmoothing(model, weights, start, history);
  const score = scoreErrors(model, history, run.fitted);
  const none = { level: 0, growth: 0, season: 0, damping: 0 };
  if (!Number.isFinite(score.value)) {
    return { value: score.value, weights: none, state: { level: 0, growth: 0, seasons: zeros(start.seasons.length) } };
  }
  const round = model.season === 'none' ? 0 : model.period;
  const multiplied = model.season === 'multiplicative';
  const slopes = { ...none };
  const bySeason = new Float64Array(history.length + round);
  let byLevel = 0;
  let byGrowth = 0;
  for (let time = history.length - 1; time >= 0; time -= 1) {
    const before = time === 0 ? start.level : read(run.levels, time - 1);
    const growth = time === 0 ? start.growth : read(run.growths, time - 1);
    const base = before + weights.damping * growth;
    const seen = read(history, time);
    const season = round === 0 ? 0 : read(run.seasons, time);
    const bySeen = read(score.byFitted, time);
    const byNext = round === 0 ? 0 : read(bySeason, time + round);
    const error = multiplied ? seen / season - base : seen - season - base;
    const seasonError = multiplied ? seen / base - season : error;
    let byError = weights.level * byLevel + weights.growth * byGrowth;
    if (!multiplied) byError += weights.season * byNext;
    slopes.level += byLevel * error;
    slopes.growth += byGrowth * error;
    slopes.season += byNext * seasonError;
    let byBase = byLevel - byError;
    if (multiplied) {
      byBase += bySeen * season - (byNext * weights.season * seen) / (base * base);
      bySeason[time] = byNext * (1 - weights.season) - (byError * seen) / (season * season) + bySeen * base;
    } else {
      byBase += bySeen;
      if (round > 0) bySeason[time] = byNext - byError + bySeen;
    }
    slopes.damping += (byGrowth + byBase) * growth;
    byGrowth = weights.damping * (byGrowth + byBase);
    byLevel = byBase;
  }
  return {
    value: score.value,
    weights: slopes,
    state: { level: byLevel, growth: byGrowth, seasons: Array.from(bySeason.subarray(0, round)) },
  };
}
