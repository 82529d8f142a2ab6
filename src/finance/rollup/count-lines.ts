import type { FinancialYear } from '../financial-year';
import { type MixEntry, type MixedLine, ragMix } from '../rag/mix';
import { compareStatuses } from '../rag/status';
import { yearOfSaving } from '../savings';
import type { SavingsRow } from '../savings-row';

/** Tells what split line a reference is a row of, null for none, as `splitLines` does. */
export type SplitOf = (ref: string) => string | null;

/** How many lines some rows are: one that is split between projects, on rows 9a and 9b, counts once. */
export function countLines(rows: readonly SavingsRow[], splitOf: SplitOf): number {
  const split = rows.map(({ line }) => splitOf(line.ref)).filter((stem) => stem !== null);
  return rows.length - split.length + new Set(split).size;
}

/**
 * The statuses of some lines by their number and by this year's targets; null where none was assessed. A split line
 * counts once, at the worst status of its rows; its money is where each row stands.
 */
export function mixOfLines(
  rows: readonly SavingsRow[],
  splitOf: SplitOf,
  current: FinancialYear,
): readonly MixEntry[] | null {
  const assessed = rows.flatMap(({ line, assessment }) => (assessment === null ? [] : [{ line, ...assessment }]));
  if (assessed.length === 0) return null;
  const counted = new Set<string>();
  const worstFirst = [...assessed].sort((one, other) => compareStatuses(other.status, one.status));
  return ragMix(
    worstFirst.map(({ line, status }): MixedLine => {
      const stem = splitOf(line.ref);
      const isFurtherRow = stem !== null && counted.has(stem);
      if (stem !== null) counted.add(stem);
      return { status, amount: yearOfSaving(line, current).target, isFurtherRow };
    }),
  );
}
