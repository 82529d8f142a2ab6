import { read, zeros } from '../numeric/vector';
import { roundOf, type SmoothingModel, type SmoothingState, type SmoothingWeights } from './model';
import { roomForRun, runSmoothing, type SmoothingRun } from './recursion';

/** Squared errors of a history scaled to 1 are not told from 0 below this, so that a perfect fit has a finite likelihood. */
const LEAST_SQUARE = 1e-20;

/** Minus twice the log-likelihood (constants left out, as the information criteria use it), and its slope by each number. */
export interface Likelihood {
  readonly value: number;
  readonly weights: SmoothingWeights;
  readonly state: SmoothingState;
}

/** The room that an evaluation takes, used again by the next one: a search evaluates hundreds of times. */
export interface LikelihoodRoom {
  readonly run: SmoothingRun;
  readonly byFitted: Float64Array;
  readonly bySeason: Float64Array;
}

/** Room for evaluating a model over a history of that length. */
export const roomForLikelihood = (model: SmoothingModel, length: number): LikelihoodRoom => ({
  run: roomForRun(model, length),
  byFitted: new Float64Array(length),
  bySeason: new Float64Array(length + roundOf(model)),
});

/**
 * n·log of the sum of squared errors, and for errors as shares of the forecast twice the sum of the forecasts' logs; infinite where the
 * forecasts break down. Leaves in `byFitted` the slope by each one-step forecast.
 */
function scoreErrors(model: SmoothingModel, history: Float64Array, room: LikelihoodRoom): number {
  const { byFitted } = room;
  const { fitted } = room.run;
  const relative = model.error === 'multiplicative';
  let squares = 0;
  let logs = 0;
  for (let time = 0; time < history.length; time += 1) {
    const expected = read(fitted, time);
    if (relative && !(expected > 0)) return Number.POSITIVE_INFINITY;
    const error = (read(history, time) - expected) / (relative ? expected : 1);
    byFitted[time] = error;
    squares += error * error;
    if (relative) logs += Math.log(expected);
  }
  if (!Number.isFinite(squares)) return Number.POSITIVE_INFINITY;
  const guarded = Math.max(squares, LEAST_SQUARE * history.length);
  for (let time = 0; time < history.length; time += 1) {
    const slope = (2 * history.length * read(byFitted, time)) / guarded;
    const expected = read(fitted, time);
    byFitted[time] = relative ? (-slope * read(history, time)) / (expected * expected) + 2 / expected : -slope;
  }
  return history.length * Math.log(guarded) + 2 * logs;
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
  room = roomForLikelihood(model, history.length),
): Likelihood {
  const { byFitted, bySeason } = room;
  const run = runSmoothing(model, weights, start, history, room.run);
  const value = scoreErrors(model, history, room);
  const none = { level: 0, growth: 0, season: 0, damping: 0 };
  if (!Number.isFinite(value)) {
    return { value, weights: none, state: { level: 0, growth: 0, seasons: zeros(start.seasons.length) } };
  }
  const round = roundOf(model);
  const multiplied = model.season === 'multiplicative';
  const slopes = { ...none };
  bySeason.fill(0);
  let byLevel = 0;
  let byGrowth = 0;
  for (let time = history.length - 1; time >= 0; time -= 1) {
    const before = time === 0 ? start.level : read(run.levels, time - 1);
    const growth = time === 0 ? start.growth : read(run.growths, time - 1);
    const base = before + weights.damping * growth;
    const seen = read(history, time);
    const season = round === 0 ? 0 : read(run.seasons, time);
    const bySeen = read(byFitted, time);
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
    value,
    weights: slopes,
    state: { level: byLevel, growth: byGrowth, seasons: Array.from(bySeason.subarray(0, round)) },
  };
}
