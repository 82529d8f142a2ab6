import type { BatchCell } from '../edit-plan';

/** A batch as a reader is told of it: `Snapshot September`, `Financial year 2014/15, Period 4`, `all lines`. */
export const batchWords = (batch: readonly BatchCell[]): string =>
  batch.length === 0 ? 'all lines' : batch.map(({ column, value }) => `${column} ${String(value)}`).join(', ');
