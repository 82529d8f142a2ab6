import type { Steps } from '../../steps';
import type { LedgerLine } from '../ledger';
import { rowsInOneStep } from '../rows-in-one-step';

/** So few rows may be alike by chance. */
const fewest = 3;
const usualShareTwice = 0.5;

/**
 * Tells an export that holds its rows twice, as when two files were put together: rows of one code and period with the same
 * sum and description. Some are alike in every ledger, such as two rents of a month. In steps.
 * @returns the sentence, or null
 */
export function* twiceSuspicion(lines: readonly LedgerLine[], periods: readonly number[]): Steps<string | null> {
  const asked = new Set(periods);
  const counts = new Map<string, number>();
  let rows = 0;
  for (const [place, { code, period, debit, credit, description }] of lines.entries()) {
    if (place % rowsInOneStep === 0) yield;
    if (!asked.has(period)) continue;
    rows += 1;
    const key = JSON.stringify([code, period, debit - credit, description]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const again = rows - counts.size;
  if (again < fewest || again * 2 <= rows * usualShareTwice) return null;
  return `${again} of ${rows} rows are the same as another one, in code, period, sum and description: check whether the export holds its rows twice`;
}
