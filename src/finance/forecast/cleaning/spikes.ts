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
/** Spreads from the neighbours on each side at which a value is a spike, and from their middle to which it is drawn in. */
const FAR = 8;
const NEAR = 3;
/** More spikes than one in so many values are no exception but how the history is. */
const ONE_IN = 12;
/** The standard deviation of a normal distribution to its median absolute deviation. */
const DEVIATION_PER_MEDIAN = 1.4826;

/** What surrounds a value: the middle of the few before it, of the few after it, and of all of them. */
interface Surroundings {
  readonly before: number;
  readonly after: number;
  readonly all: number;
}

function surroundingsOf(values: readonly number[], time: number): Surroundings {
  const before = values.slice(Math.max(0, time - NEIGHBOURS), time);
  const after = values.slice(time + 1, time + 1 + NEIGHBOURS);
  return { before: median(before), after: median(after), all: median([...before, ...after]) };
}

/** How far a value stands out from both what came before and what came after; 0 where it lies between them, as in a step. */
function standsOut(value: number, { before, after }: Surroundings): number {
  const fromBefore = Math.abs(value - before);
  const fromAfter = Math.abs(value - after);
  return (value - before) * (value - after) > 0 ? Math.min(fromBefore, fromAfter) : 0;
}

/**
 * Finds one-off spikes and draws them in (winsorises). A spike stands out by at least eight usual spreads from its neighbours on both
 * sides, seasons taken out; the newest value is never one, because it may be the first of a new level.
 */
export function drawInSpikes(history: readonly number[], period: number): CleanedHistory {
  const untouched: CleanedHistory = { values: history, spikes: [] };
  if (history.length < FEWEST_VALUES) return untouched;
  const indices = period > 1 && history.length >= 2 * period ? seasonalIndices(history, period) : noSeasons;
  const adjusted = withoutSeasons(history, indices);
  const around = adjusted.map((_, time) => surroundingsOf(adjusted, time));
  const usual = DEVIATION_PER_MEDIAN * median(around.map(({ all }, time) => Math.abs(at(adjusted, time) - all)));
  if (!(usual > 0)) return untouched;
  const drawn = adjusted.map((value, time) => {
    const surroundings = around[time];
    if (surroundings === undefined || !(standsOut(value, surroundings) > FAR * usual)) return value;
    return surroundings.all + Math.sign(value - surroundings.all) * NEAR * usual;
  });
  const restored = withSeasons(drawn, indices, 0);
  const spikes = history.flatMap((found, place) =>
    at(drawn, place) === at(adjusted, place) ? [] : [{ place, found, countedAs: at(restored, place) }],
  );
  if (spikes.length === 0 || spikes.length * ONE_IN > history.length) return untouched;
  const values = history.map((found, place) =>
    at(drawn, place) === at(adjusted, place) ? found : at(restored, place),
  );
  return { values, spikes };
}
