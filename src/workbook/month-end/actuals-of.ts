import type { BudgetLine } from '../../finance/budget-line';
import { refKey } from '../../finance/reference';
import { groupInSteps, type Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import type { ReadActual } from './read/read-actuals';

const periods = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Gives the actuals by period of a code from the Actuals table, 12 of them, for a budget table without columns for them. A
 * period that Actuals has of other codes only is nothing spent; a code that it does not have at all has no actuals.
 */
export function* actualsOfCodes(
  actuals: readonly ReadActual[],
): Steps<(line: Pick<BudgetLine, 'ref'>) => BudgetLine['actuals']> {
  const ofCode = yield* groupInSteps(actuals, ({ code }) => refKey(code));
  const imported = new Set(actuals.map(({ period }) => period));
  return ({ ref }) => {
    const own = ofCode.get(refKey(ref));
    return periods.map((period) => {
      if (own === undefined || !imported.has(period)) return null;
      return addUp(own.filter((row) => row.period === period).map(({ amount }) => amount));
    });
  };
}
