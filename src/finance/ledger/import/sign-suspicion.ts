import { groupBy } from '../../group-by';
import { refKey } from '../../reference';
import { addUp } from '../../tidy';
import type { ActualRow } from './import-plan';

/** Fewer codes than this say nothing of the rest: a month of one code may well be a refund. */
const fewest = 3;
const usualShareTurned = 0.5;

/**
 * Tells an export in which spending has the other sign, by the codes that have actuals in other periods too: of a usual
 * export few turn.
 * @param kept the actuals of the periods that are not replaced
 * @param replacement the actuals of those that are
 * @returns the sentence, or null
 */
export function signSuspicion(kept: readonly ActualRow[], replacement: readonly ActualRow[]): string | null {
  const [before, now] = [sumsOf(kept), sumsOf(replacement)];
  const both = [...now].flatMap(([key, sum]) => {
    const was = before.get(key) ?? 0;
    return sum === 0 || was === 0 ? [] : [Math.sign(sum) !== Math.sign(was)];
  });
  const turned = both.filter(Boolean).length;
  if (turned < fewest || turned <= both.length * usualShareTurned) return null;
  return `${turned} of ${both.length} codes have the other sign than in the other periods: check whether the export shows spending as negatives`;
}

const sumsOf = (rows: readonly ActualRow[]): ReadonlyMap<string, number> =>
  new Map([...groupBy(rows, ({ code }) => refKey(code))].map(([key, of]) => [key, addUp(of.map((one) => one.amount))]));
