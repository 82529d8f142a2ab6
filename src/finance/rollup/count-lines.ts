import type { FinancialYear } from '../financial-year';
import { type MixEntry, type MixedLine, ragMix } from '../rag/mix';
import { compareStatuses } from '../rag/status';
import { splitLines } from '../reference';
import { expectedSaving, sizeOfTarget, yearOfSaving } from '../savings';
import type { SavingsLine } from '../savings-line';
import type { SavingsRow } from '../savings-row';

/** Tells what split line a reference is a row of, null for none, as `splitLines` does. */
export type SplitOf = (ref: string) => string | null;

/** Whether a line was stopped and nothing is asked or expected of it in the year any more: it is listed, and not counted. */
export function isStopped(line: SavingsLine, current: FinancialYear): boolean {
  const isAsked = (yearOfSaving(line, current).target ?? 0) !== 0 || (expectedSaving(line, current) ?? 0) !== 0;
  return line.stage === 'Stopped' && !isAsked;
}

/**
 * The rows by which lines are counted, the one rule for it: all but those of stopped lines, and of a line that is split
 * between projects, on rows 9a and 9b, only one of those with the worst status.
 */
export function countedRows<Row extends SavingsRow>(
  rows: readonly Row[],
  splitOf: SplitOf,
  current: FinancialYear,
): ReadonlySet<Row> {
  const counted = new Set<Row>();
  const splits = new Map<string, Row>();
  for (const row of rows) {
    if (isStopped(row.line, current)) continue;
    const stem = splitOf(row.line.ref);
    const known = stem === null ? undefined : splits.get(stem);
    if (known !== undefined && !isWorse(row, known)) continue;
    if (known !== undefined) counted.delete(known);
    if (stem !== null) splits.set(stem, row);
    counted.add(row);
  }
  return counted;
}

function isWorse({ assessment }: SavingsRow, than: SavingsRow): boolean {
  if (assessment === null) return false;
  return than.assessment === null || compareStatuses(assessment.status, than.assessment.status) > 0;
}

/**
 * The statuses of some lines by their number, as `countedRows` counts them, and by the sizes of this year's targets,
 * each where its row stands. Null where none was assessed.
 */
export function mixOfLines(
  rows: readonly SavingsRow[],
  splitOf: SplitOf,
  current: FinancialYear,
): readonly MixEntry[] | null {
  const counted = countedRows(rows, splitOf, current);
  const assessed = rows.flatMap((row): MixedLine[] => {
    if (row.assessment === null) return [];
    return [{ status: row.assessment.status, amount: sizeOfTarget(row.line, current), isUncounted: !counted.has(row) }];
  });
  return assessed.length === 0 ? null : ragMix(assessed);
}

/** The mix of all savings lines of a table; nothing but noughts where there are none. */
export const mixOfAll = (rows: readonly SavingsRow[], current: FinancialYear): readonly MixEntry[] =>
  mixOfLines(rows, splitLines(rows.map(({ line }) => line.ref)), current) ?? ragMix([]);
