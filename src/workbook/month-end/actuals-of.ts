import { monthPeriods, closingPeriod } from '../../finance/financial-year';
import type { BudgetLine } from '../../finance/budget-line';
import { asWritten, ledgerSign } from '../../finance/month-end/ledger-sign';
import { refKey } from '../../finance/reference';
import { groupInSteps, type Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import type { ReadActual } from './read/read-actuals';

/**
 * Gives the actuals by period of a code from the Actuals table, 12 of them with the sign that the line is written with, for a
 * budget table without columns for them. A period that Actuals has of other codes only is nothing spent, as in a budget
 * table with such columns; a period that it does not have is blank.
 */
export function* actualsOfCodes(
  actuals: readonly ReadActual[],
): Steps<(line: Pick<BudgetLine, 'ref' | 'kind' | 'budget'>) => BudgetLine['actuals']> {
  const ofCode = yield* groupInSteps(actuals, ({ code }) => refKey(code));
  const imported = new Set(actuals.map(({ period }) => period));
  return (line) => {
    const own = ofCode.get(refKey(line.ref)) ?? [];
    const sign = ledgerSign(line, []);
    return monthPeriods.map((period) => {
      if (!imported.has(period)) return null;
      return asWritten(sign, addUp(own.filter((row) => row.period === period).map(({ amount }) => amount)));
    });
  };
}

/**
 * Gives the closing adjustments of a code from the Actuals table with the sign that the line is written with; null where
 * there are none. The line must have the actuals of its own row alone, by which a line without a budget is told.
 */
export function* closingOfCodes(
  actuals: readonly ReadActual[],
): Steps<(line: Pick<BudgetLine, 'ref' | 'kind' | 'budget' | 'actuals'>) => number | null> {
  const ofCode = yield* groupInSteps(
    actuals.filter(({ period }) => period === closingPeriod),
    ({ code }) => refKey(code),
  );
  return (line) => {
    const own = ofCode.get(refKey(line.ref));
    if (own === undefined) return null;
    return asWritten(ledgerSign(line, line.actuals), addUp(own.map(({ amount }) => amount)));
  };
}
