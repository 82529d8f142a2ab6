import type { FittedMethod } from '../fitted-method';
import { at, last, sequence } from '../numeric/vector';
import { dynamicTheta, fitDynamicTheta } from '../theta/dynamic';

/** The fewest blocks that say something of a trend. */
const FEWEST_BLOCKS = 6;

/** The means of the whole blocks of `size` that end with period `seen`. */
function blockMeans(history: readonly number[], size: number, seen: number): number[] {
  const blocks = Math.floor(seen / size);
  const first = seen - blocks * size;
  return sequence(blocks, (block) => {
    let total = 0;
    for (let place = 0; place < size; place += 1) total += at(history, first + block * size + place);
    return total / size;
  });
}

/** A path by blocks read off by period: block means stand at the middle of their block, and lines join them. */
function spread(newest: number, path: readonly number[], size: number, horizon: number): number[] {
  return sequence(horizon, (ahead) => {
    const place = (ahead - (size - 1) / 2) / size;
    const before = Math.floor(place);
    const low = before < 0 ? newest : at(path, before);
    const high = before + 1 < path.length ? at(path, before + 1) : last(path);
    return low + (place - before) * (high - low);
  });
}

/** The size of the blocks for a season: quarters of a year of months, pairs otherwise. */
export const blockSize = (period: number): number => (period === 12 ? 3 : 2);

/** Whether a history has blocks enough. */
export const canAggregate = (history: readonly number[], size: number): boolean =>
  history.length >= FEWEST_BLOCKS * size;

/** Theta over the means of blocks of periods, where noise evens out and the trend shows. */
export function aggregatedTheta(history: readonly number[], size: number): FittedMethod {
  const fitted = fitDynamicTheta(blockMeans(history, size, history.length));
  return {
    words: 'theta over blocks',
    ahead: (seen, horizon) => {
      const blocks = blockMeans(history, size, seen);
      if (blocks.length === 0) return sequence(horizon, () => at(history, seen - 1));
      const path = dynamicTheta(blocks, fitted).ahead(blocks.length, Math.ceil(horizon / size) + 1);
      return spread(last(blocks), path, size, horizon);
    },
  };
}
