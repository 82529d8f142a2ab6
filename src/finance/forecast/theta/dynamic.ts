import type { FittedMethod } from '../fitted-method';
import { at, zeros } from '../numeric/vector';
import { addPeriod, growingLines, lineOf, type GrowingLines, type LineSums } from './lines';

/** The weights of the dynamic optimised theta model. */
export interface DynamicTheta {
  /** How fast the level follows, above 0 and below 1. */
  readonly level: number;
  /** The level before the first period. */
  readonly start: number;
  /** The share of the line that is followed, 1 − 1/θ: 0 none of it, a half in the classic method. */
  readonly share: number;
}

interface Trial extends DynamicTheta {
  readonly squares: number;
}

/** The first errors are left out of the fit: a line through one or two points says nothing. */
const FIRST_COUNTED = 2;
const MOST_SHARE = 0.99;
const SLOWEST = 0.02;
const FASTEST = 0.99;
const GRID = 24;
const REFINEMENTS = 10;
const GOLDEN = 0.381966;

/** What the line adds to a forecast after `weightLeft` of the start's weight is left. */
const lineTerm = (intercept: number, slope: number, level: number, weightLeft: number): number =>
  weightLeft * intercept + ((1 - (1 - level) * weightLeft) / level) * slope;

/** For one speed of the level, the start and the share that fit best: the errors are linear in both (least squares). */
function fitForLevel(history: readonly number[], lines: GrowingLines, level: number): Trial {
  let smoothed = 0;
  let left = 1;
  let startStart = 0;
  let startLine = 0;
  let lineLine = 0;
  let startRest = 0;
  let lineRest = 0;
  let restRest = 0;
  for (let time = 0; time < history.length; time += 1) {
    const known = Math.max(0, time - 1);
    if (time >= FIRST_COUNTED) {
      const line = lineTerm(at(lines.intercepts, known), at(lines.slopes, known), level, left);
      const rest = at(history, time) - smoothed;
      startStart += left * left;
      startLine += left * line;
      lineLine += line * line;
      startRest += left * rest;
      lineRest += line * rest;
      restRest += rest * rest;
    }
    smoothed = level * at(history, time) + (1 - level) * smoothed;
    left *= 1 - level;
  }
  const free = (startStart * lineRest - startLine * startRest) / (startStart * lineLine - startLine * startLine);
  const share = Number.isFinite(free) ? Math.min(MOST_SHARE, Math.max(0, free)) : 0;
  const start = startStart > 0 ? (startRest - share * startLine) / startStart : at(history, 0);
  const squares =
    restRest +
    start * start * startStart +
    share * share * lineLine +
    2 * (start * share * startLine - start * startRest - share * lineRest);
  return { level, start, share, squares };
}

/** The weights that make the squared one-step errors smallest, by a grid of level weights and a golden section round its best. */
export function fitDynamicTheta(history: readonly number[]): DynamicTheta {
  const lines = growingLines(history);
  const step = (FASTEST - SLOWEST) / GRID;
  let best = fitForLevel(history, lines, SLOWEST);
  const consider = (level: number): Trial => {
    const trial = fitForLevel(history, lines, level);
    if (trial.squares < best.squares) best = trial;
    return trial;
  };
  for (let place = 1; place <= GRID; place += 1) consider(SLOWEST + place * step);
  let low = Math.max(SLOWEST, best.level - step);
  let high = Math.min(FASTEST, best.level + step);
  for (let round = 0; round < REFINEMENTS; round += 1) {
    const left = low + GOLDEN * (high - low);
    const right = high - GOLDEN * (high - low);
    if (consider(left).squares < consider(right).squares) high = right;
    else low = left;
  }
  return best;
}

/** The forecasts from a smoothed level and the sums of what was seen: each forecast is taken as seen before the next. */
export function dynamicThetaPath(theta: DynamicTheta, level: number, seen: LineSums, horizon: number): number[] {
  const path = zeros(horizon);
  let sums = seen;
  let smoothed = level;
  for (let ahead = 0; ahead < horizon; ahead += 1) {
    const line = lineOf(sums);
    const left = (1 - theta.level) ** sums.count;
    const value = smoothed + theta.share * lineTerm(line.intercept, line.slope, theta.level, left);
    path[ahead] = value;
    smoothed = theta.level * value + (1 - theta.level) * smoothed;
    sums = addPeriod(sums, value);
  }
  return path;
}

/**
 * The dynamic optimised theta model (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016): exponential smoothing that follows
 * the share of the straight line so far that would have served best.
 */
export function dynamicTheta(history: readonly number[], theta = fitDynamicTheta(history)): FittedMethod {
  const levels = zeros(history.length);
  const sums: LineSums[] = [];
  let level = theta.start;
  let soFar: LineSums = { count: 0, values: 0, products: 0 };
  history.forEach((value, time) => {
    level = theta.level * value + (1 - theta.level) * level;
    levels[time] = level;
    soFar = addPeriod(soFar, value);
    sums.push(soFar);
  });
  return {
    words: 'theta',
    ahead: (seen, horizon) => {
      const known = sums[seen - 1];
      return known === undefined ? [] : dynamicThetaPath(theta, at(levels, seen - 1), known, horizon);
    },
  };
}
