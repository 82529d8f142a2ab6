import type { BudgetLine } from '../../finance/budget-line';
import { refKey } from '../../finance/reference';
import type { ReadActual } from './read/read-actuals';

/** What there is of a period's actuals. */
export interface ImportedPeriod {
  /** Whether the period has come in, be it for codes that are in no budget line. */
  readonly isIn: boolean;
  /** How many budget lines have actuals of it. */
  readonly lines: number;
  /** The last period that has come in, be it a later one than Settings names; null where none has. */
  readonly latest: number | null;
}

/**
 * What there is of a period's actuals. Where Actuals has rows it says what came in; else the figures do that the budget
 * has for the period. A 0 is none of these: a table that was filled in ahead is full of them.
 */
export function importedPeriod(
  lines: readonly Pick<BudgetLine, 'ref' | 'actuals'>[],
  actuals: readonly ReadActual[],
  period: number,
): ImportedPeriod {
  if (actuals.length === 0) {
    const filled = lines.filter((line) => (line.actuals[period - 1] ?? 0) !== 0).length;
    const latest = lines.reduce(
      (last, line) => Math.max(last, line.actuals.findLastIndex((actual) => (actual ?? 0) !== 0) + 1),
      0,
    );
    return { isIn: filled > 0, lines: filled, latest: latest === 0 ? null : latest };
  }
  const codes = new Set(actuals.filter((row) => row.period === period).map(({ code }) => refKey(code)));
  const latest = actuals.reduce((last, row) => Math.max(last, row.period), 0);
  return { isIn: codes.size > 0, lines: lines.filter(({ ref }) => codes.has(refKey(ref))).length, latest };
}
