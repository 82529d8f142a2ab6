import { mean, sum } from '../numeric/statistics';
import { at, zeros } from '../numeric/vector';

/** What a round later counts beside the newest one: patterns move, and slowly. */
const YEARLY_MEMORY = 0.9;

/** A seasonal pattern as measured: one value for each phase of the round, and how uncertain each is. */
interface Pattern {
  readonly values: readonly number[];
  readonly errorVariance: number;
}

/** Averages what is seasonal in each period by its phase, the newer rounds weighing more. Every phase must occur. */
function averageByPhase(parts: readonly number[], period: number, from: number, to: number): Pattern {
  const totals = zeros(period);
  const weights = zeros(period);
  for (let time = from; time < to; time += 1) {
    const phase = time % period;
    const weight = YEARLY_MEMORY ** Math.floor((to - 1 - time) / period);
    totals[phase] = at(totals, phase) + weight * at(parts, time);
    weights[phase] = at(weights, phase) + weight;
  }
  const values = totals.map((total, phase) => total / at(weights, phase));
  let squares = 0;
  for (let time = from; time < to; time += 1) squares += (at(parts, time) - at(values, time % period)) ** 2;
  const count = to - from;
  return { values, errorVariance: (squares * period) / (Math.max(1, count - period) * count) };
}

/** The share of a pattern's spread that its own uncertainty does not explain (James and Stein's estimate). */
function shareToKeep(values: readonly number[], errorVariance: number): number {
  const centre = mean(values);
  const spread = sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
  if (!(spread > 0)) return 0;
  const caution = (values.length - (values.length > 3 ? 3 : 1.5)) / (values.length - 1);
  return Math.max(0, 1 - (caution * errorVariance) / spread);
}

/** A pattern brought to average `neutral` and drawn towards it as far as it could be chance. */
export interface ShrunkenPattern {
  readonly values: readonly number[];
  /** The share of the measured pattern that was kept, 0 to 1. */
  readonly kept: number;
}

/**
 * The shrunken pattern in the seasonal parts (values over or less their trend) of the periods `from` up to, not including, `to`:
 * factors round 1 where `multiplied`, sums round 0 otherwise.
 */
export function shrunkenPattern(
  parts: readonly number[],
  period: number,
  multiplied: boolean,
  from = 0,
  to = parts.length,
): ShrunkenPattern {
  const measured = averageByPhase(parts, period, from, to);
  const neutral = multiplied ? 1 : 0;
  const centre = mean(measured.values);
  const kept = shareToKeep(measured.values, measured.errorVariance);
  const departures = measured.values.map((value) => (multiplied ? value / centre - 1 : value - centre));
  return { values: departures.map((departure) => neutral + kept * departure), kept };
}
