import type { BudgetKind } from '../finance/budget-line';
import { fail, succeed } from '../finance/result';
import { shareOfBudget, variance as varianceOf, varianceWord as wordFor } from '../finance/variance';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { spill } from './arguments/spill';
import { size, sum } from './arguments/sums';
import { wordOf } from './arguments/words';

const kindWord = wordOf<BudgetKind>({ spend: 'Spend', income: 'Income' });
const varianceArguments = { actual: required(sum), budget: required(sum), kind: optional(kindWord, 'Spend') };

/**
 * The variance of an actual (or a forecast) from its budget: positive is adverse.
 * @customfunction VARIANCE
 * @helpurl https://localhost:3000/assets/help/functions.html#VARIANCE
 * @param actual What was spent or received, or is forecast to be. Blank gives #N/A: there is no variance yet.
 * @param budget The budget for it. Blank gives #N/A.
 * @param [kind] "spend" (actual − budget; also for income written as negatives) or "income" (budget − actual). Blank is spend.
 * @returns The variance for each pair.
 * @throws #N/A where a figure is blank; #VALUE! for another kind.
 * @example =MTFS.VARIANCE(105, 100) gives 5
 * @example =MTFS.VARIANCE("£95k", "£100k", "income") gives 5000
 */
export function variance(actual: unknown[][], budget: unknown[][], kind?: unknown[][]): unknown[][] {
  return toExcel(
    spill(varianceArguments, { actual, budget, kind }, (values) =>
      succeed(varianceOf(values.actual, values.budget, values.kind)),
    ),
  );
}

/**
 * The variance as a share of the size of the budget: positive is adverse, whatever the budget's sign.
 * @customfunction VARIANCEPCT
 * @helpurl https://localhost:3000/assets/help/functions.html#VARIANCEPCT
 * @param actual What was spent or received, or is forecast to be. Blank gives #N/A: there is no variance yet.
 * @param budget The budget for it. Blank gives #N/A; a budget of nothing gives #DIV/0!.
 * @param [kind] "spend" (actual − budget; also for income written as negatives) or "income" (budget − actual). Blank is spend.
 * @returns The share for each pair, such as 0.05 for 5%.
 * @throws #N/A where a figure is blank; #DIV/0! for a budget of 0; #VALUE! for another kind.
 * @example =MTFS.VARIANCEPCT(105, 100) gives 0.05
 * @example =MTFS.VARIANCEPCT(-50, -100) gives 0.5
 */
export function variancePct(actual: unknown[][], budget: unknown[][], kind?: unknown[][]): unknown[][] {
  return toExcel(
    spill(varianceArguments, { actual, budget, kind }, (values) => {
      const share = shareOfBudget(varianceOf(values.actual, values.budget, values.kind), values.budget);
      return share === null
        ? fail({ code: '#DIV/0!', message: 'budget: found 0, and there is no share of nothing.' })
        : succeed(share);
    }),
  );
}

/**
 * The word for a variance: Adverse, Favourable or On budget.
 * @customfunction VARIANCEWORD
 * @helpurl https://localhost:3000/assets/help/functions.html#VARIANCEWORD
 * @param variance The variance, positive when adverse. Blank gives #N/A.
 * @param [tolerance] How far from nothing, either way, is still On budget. Blank is nothing.
 * @returns The word for each variance.
 * @throws #N/A where the variance is blank; #VALUE! for a tolerance below 0.
 * @example =MTFS.VARIANCEWORD(5) gives "Adverse"
 * @example =MTFS.VARIANCEWORD("(400)", 500) gives "On budget"
 */
export function varianceWord(variance: unknown[][], tolerance?: unknown[][]): unknown[][] {
  return toExcel(
    spill({ variance: required(sum), tolerance: optional(size, 0) }, { variance, tolerance }, (values) =>
      succeed(wordFor(values.variance, values.tolerance)),
    ),
  );
}
