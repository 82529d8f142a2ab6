import { at, sequence } from '../numeric/vector';
import type { OriginErrors } from './origin-errors';

/** As many errors of the naive forecast's size are pooled with those measured. */
const POOLED = 5;
/** The power of the distance with which misses grow where a history does not say, and the weight of that belief. */
const USUAL_GROWTH = 0.5;
const BELIEF_IN_GROWTH = 8;
const MOST_GROWTH = 1.2;
const LEAST_GROWTH = 0.05;
/** Measured misses needed for a single distance to be worth as much as the curve through all of them. */
const BELIEF_IN_CURVE = 6;

/** A curve of misses by distance, straight in logs. */
interface GrowthCurve {
  readonly centre: number;
  readonly height: number;
  readonly growth: number;
}

/** The curve through the misses, the nearer distances weighing more; its growth drawn towards what is usual. */
function growthCurve(logs: readonly number[], weights: readonly number[]): GrowthCurve {
  let total = 0;
  let distances = 0;
  let heights = 0;
  logs.forEach((height, ahead) => {
    total += at(weights, ahead);
    distances += at(weights, ahead) * Math.log(ahead + 1);
    heights += at(weights, ahead) * height;
  });
  const centre = distances / total;
  const height = heights / total;
  let spread = BELIEF_IN_GROWTH;
  let product = BELIEF_IN_GROWTH * USUAL_GROWTH;
  logs.forEach((value, ahead) => {
    const away = Math.log(ahead + 1) - centre;
    spread += at(weights, ahead) * away * away;
    product += at(weights, ahead) * away * (value - height);
  });
  return { centre, height, growth: Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, product / spread)) };
}

/**
 * The typical miss by periods ahead, never falling: what was measured pooled with what a naive forecast would miss, then drawn
 * towards a smooth curve where few forecasts were measured. All 0 for a history that never moves.
 */
export function typicalMisses(measured: OriginErrors, naive: readonly number[]): number[] {
  const pooled = naive.map((prior, ahead) => {
    const count = at(measured.counts, ahead);
    return Math.sqrt((count * at(measured.typical, ahead) ** 2 + POOLED * prior ** 2) / (count + POOLED));
  });
  if (!pooled.every((value) => value > 0)) return pooled.map((_, ahead) => Math.max(...pooled.slice(0, ahead + 1)));
  const logs = pooled.map(Math.log);
  const counts = sequence(naive.length, (ahead) => at(measured.counts, ahead) + POOLED);
  const curve = growthCurve(
    logs,
    counts.map((count, ahead) => count / (ahead + 1)),
  );
  let widest = 0;
  return logs.map((height, ahead) => {
    const known = at(counts, ahead) / Math.sqrt(ahead + 1);
    const share = known / (known + BELIEF_IN_CURVE);
    const smooth = curve.height + curve.growth * (Math.log(ahead + 1) - curve.centre);
    widest = Math.max(widest, Math.exp(share * height + (1 - share) * smooth));
    return widest;
  });
}
