import { median } from '../numeric/statistics';
import { at } from '../numeric/vector';
import { noSeasons, seasonalIndices, withoutSeasons, withSeasons } from '../seasonality/indices';

/** A value that stands alone, far from its neighbours, and what it counts as instead. */
export interface Spike {
  /** Its place in the history, from 0. */
  readonly place: number;
  readonly found: number;
  readonly countedAs: number;
}

/** A history with its spikes drawn in. */
export interface CleanedHistory {
  readonly values: readonly number[];
  readonly spikes: readonly Spike[];
}

const FEWEST_VALUES = 12;
const NEIGHBOURS = 3;
/** Spreads from the neighbours' middle at which a value is a spike, and to which it is drawn in. */
const FAR = 8;
const NEAR = 3;
/** More spikes than one in so many values are no exception but how the history is. */
const ONE_IN = 12;
/** The standard deviation of a normal distribution to its median absolute deviation. */
const DEVIATION_PER_MEDIAN = 1.4826;

/** The middle of the values up to three places away, without the value itself. */
function neighbourhood(values: readonly number[], time: number): number {
  const from = Math.max(0, time - NEIGHBOURS);
  return median([...values.slice(from, time), ...values.slice(time + 1, time + 1 + NEIGHBOURS)]);
}

/**
 * Finds one-off spikes and draws them in (winsorises). A spike lies at least eight usual spreads from the middle of its neighbours, seasons
 * taken out; the newest value is never one, because it may be the first of a new level.
 */
export function drawInSpikes(history: readonly number[], period: number): CleanedHistory {
  if (history.length < FEWEST_VALUES) return { values: history, spikes: [] };
  const indices = period > 1 && history.length >= 2 * period ? seasonalIndices(history, period) : noSeasons;
  const adjusted = withoutSeasons(history, indices);
  const middles = adjusted.map((_, time) => neighbourhood(adjusted, time));
  const usual = DEVIATION_PER_MEDIAN * median(adjusted.map((value, time) => Math.abs(value - at(middles, time))));
  const drawn = adjusted.map((value, time) => {
    const away = value - at(middles, time);
    const isSpike = time < history.length - 1 && usual > 0 && Math.abs(away) > FAR * usual;
    return isSpike ? at(middles, time) + Math.sign(away) * NEAR * usual : value;
  });
  const restored = withSeasons(drawn, indices, 0);
  const spikes = history.flatMap((found, place) =>
    at(drawn, place) === at(adjusted, place) ? [] : [{ place, found, countedAs: at(restored, place) }],
  );
  if (spikes.length === 0 || spikes.length * ONE_IN > history.length) return { values: history, spikes: [] };
  const values = history.map((found, place) => spikes.find((spike) => spike.place === place)?.countedAs ?? found);
  return { values, spikes };
}
