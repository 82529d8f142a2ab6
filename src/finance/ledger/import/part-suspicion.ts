import { monthPeriods } from '../../financial-year';
import { groupBy } from '../../group-by';
import { refKey } from '../../reference';
import type { ActualRow } from './import-plan';

/** Fewer codes than this say nothing of the rest. */
const fewest = 3;
/** Some codes have nothing in a month, such as grants paid by the quarter and school transport in August. */
const usualShareMissing = 0.5;

/**
 * Tells a part of a ledger from a whole one: a period comes as a whole, so a code that the export does not name is taken to
 * have spent nothing. Its codes are held against those of the period as it was, else of the last one before it. Closing
 * adjustments are of some codes only.
 * @param existing every row of the actuals as they are
 * @returns a sentence for each such period
 */
export function partSuspicions(
  existing: readonly ActualRow[],
  replacement: readonly ActualRow[],
  periods: readonly number[],
): readonly string[] {
  const codesIn = (rows: readonly ActualRow[]) =>
    new Map([...groupBy(rows, ({ period }) => period)].map(([period, of]) => [period, keysOf(of)] as const));
  const [before, now] = [codesIn(existing), codesIn(replacement)];
  return periods.flatMap((period) => {
    if (!monthPeriods.includes(period)) return [];
    const earlier = [...before.keys()].filter((one) => one <= period);
    const base = earlier.length === 0 ? null : Math.max(...earlier);
    const known = base === null ? undefined : before.get(base);
    if (base === null || known === undefined) return [];
    const here = now.get(period) ?? new Set();
    const missing = [...known].filter((key) => !here.has(key)).length;
    if (missing < fewest || missing <= known.size * usualShareMissing) return [];
    const then = base === period ? 'in it so far' : `in period ${base}`;
    return [
      `${missing} of ${known.size} codes with actuals ${then} have none in the export’s period ${period} and would get nothing there: check whether it is a part of the ledger only`,
    ];
  });
}

const keysOf = (rows: readonly ActualRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ amount }) => amount !== 0).map(({ code }) => refKey(code)));
