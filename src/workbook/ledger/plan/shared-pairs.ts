import { mapInSteps, type Steps } from '../../../finance/steps';
import { namedAlone } from '../../contents/doubled-codes';
import type { TableContents } from '../../contents/table-contents';
import { doubledCodes } from '../../month-end/doubled-codes';
import type { AssessedBudget } from '../../tracker';

/** The two lines of a code that stands in the budget once for spending and once for income. */
export interface SharedPair {
  readonly spending: AssessedBudget;
  readonly income: AssessedBudget;
}

/**
 * The codes that can be shared out, by their keys: of one line of spending and one of income that something tells apart, so that
 * an edit finds each. In steps.
 */
export function* sharedPairs(
  table: TableContents,
  budget: readonly AssessedBudget[],
): Steps<ReadonlyMap<string, SharedPair>> {
  const doubled = yield* doubledCodes(budget, ({ line }) => line.ref);
  const isAlone = namedAlone(table.rows);
  const alone = new Set(table.rows.filter(isAlone).map(({ row }) => row));
  const pairs = yield* mapInSteps([...doubled], ([key, same]) => {
    const spending = same.find(({ line }) => line.kind === 'Spend');
    const income = same.find(({ line }) => line.kind === 'Income');
    if (same.length !== 2 || spending === undefined || income === undefined) return [];
    return same.every(({ row }) => alone.has(row)) ? [[key, { spending, income }] as const] : [];
  });
  return new Map(pairs.flat());
}
