import { dustOf } from '../dust';
import type { PolicyRow, Threshold } from './policy';

/** A row's thresholds in money (or days) for one line: amber above its limit, red at or above; null is never passed. */
export interface Limits {
  readonly amber: number | null;
  readonly red: number | null;
}

/** How adverse something is, with the limits it is measured by and the difference that does not count as one. */
export interface Ladder {
  readonly value: number;
  readonly limits: Limits;
  readonly dust: number;
}

/**
 * Turns the thresholds of a row into limits: of a share and a sum, `either` is the lower and `both` the higher.
 * Of a nil denominator no share can be taken: then any overspend is past an amber share, and only the sum makes red.
 */
export function limitsOf(row: PolicyRow, denominator: number): Limits {
  const size = Math.abs(denominator);
  return {
    amber: limitOf(row.amber, row.combine, size),
    red: limitOf(size === 0 ? { share: null, sum: row.red.sum } : row.red, row.combine, size),
  };
}

/** One threshold as a limit beside the size of what shares are of; null where it sets neither a share nor a sum. */
export function limitOf({ share, sum }: Threshold, combine: PolicyRow['combine'], size: number): number | null {
  if (share === null) return sum;
  if (sum === null) return share * size;
  return combine === 'either' ? Math.min(share * size, sum) : Math.max(share * size, sum);
}

/**
 * The status of a value: Red at or above the red limit, Amber above the amber limit, else Green. A red limit of 0 means
 * anything adverse at all: a line that is exactly on its target is never red.
 */
export function statusOn({ value, limits: { amber, red }, dust }: Ladder): 'Green' | 'Amber' | 'Red' {
  const near = (limit: number) => Math.max(dust, dustOf(limit));
  if (red !== null && value >= red - near(red) && (red > 0 || value > red + dust)) return 'Red';
  if (amber !== null && value > amber + near(amber)) return 'Amber';
  return 'Green';
}
