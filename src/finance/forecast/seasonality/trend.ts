import { at, sequence, zeros } from '../numeric/vector';

/**
 * The mean of a whole season's round centred on each period, which no regular season can move. The half rounds at both ends,
 * which have no centre, go on along the slope of the round next to them. Needs at least two rounds.
 */
export function centredAverage(history: readonly number[], period: number): number[] {
  const half = Math.floor(period / 2);
  const edge = period % 2 === 0 ? 0.5 : 1;
  const length = history.length;
  const trend = zeros(length);
  const first = half;
  const final = length - half - 1;
  for (let time = first; time <= final; time += 1) {
    let total = edge * (at(history, time - half) + at(history, time + half));
    for (let place = time - half + 1; place < time + half; place += 1) total += at(history, place);
    trend[time] = total / period;
  }
  const reach = Math.min(period, final - first);
  const slopeFrom = (start: number): number => (reach > 0 ? (at(trend, start + reach) - at(trend, start)) / reach : 0);
  const early = slopeFrom(first);
  const late = slopeFrom(final - reach);
  for (let time = 0; time < first; time += 1) trend[time] = at(trend, first) - early * (first - time);
  for (let time = final + 1; time < length; time += 1) trend[time] = at(trend, final) + late * (time - final);
  return trend;
}

/** A straight line fitted round each period, the nearer the weightier (tricube weights), `width` periods to each side. */
export function localLine(history: readonly number[], width: number): number[] {
  const nearness = sequence(width + 1, (away) => (1 - (away / (width + 1)) ** 3) ** 3);
  return history.map((_, time) => {
    let weights = 0;
    let firsts = 0;
    let seconds = 0;
    let values = 0;
    let products = 0;
    for (let place = Math.max(0, time - width); place <= Math.min(history.length - 1, time + width); place += 1) {
      const away = place - time;
      const weight = at(nearness, Math.abs(away));
      weights += weight;
      firsts += weight * away;
      seconds += weight * away * away;
      values += weight * at(history, place);
      products += weight * away * at(history, place);
    }
    const spread = weights * seconds - firsts * firsts;
    return spread > 0 ? (seconds * values - firsts * products) / spread : values / weights;
  });
}
