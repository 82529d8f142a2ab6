import { closingPeriod } from '../../finance/financial-year';
import { formatMoney, type MoneyUnit } from '../../finance/money';
import { refKey } from '../../finance/reference';
import { groupInSteps, type Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import type { Problem } from '../problem';
import type { AssessedBudget } from '../tracker';
import type { ReadActual } from './read/read-actuals';

/** The lines whose code others have too, by its key: nobody can tell which of them was spent on. */
export function* doubledCodes<Line>(
  lines: readonly Line[],
  refOf: (line: Line) => string,
): Steps<ReadonlyMap<string, readonly Line[]>> {
  const byCode = yield* groupInSteps(lines, (line) => refKey(refOf(line)));
  return new Map([...byCode].filter(([, same]) => same.length > 1));
}

/**
 * The actuals that stand in no line, since several lines have their code: all of them where the budget has no columns for
 * periods, else the closing adjustments.
 * @param at the cell of the code in a row of the budget
 */
export function* doubledProblems(
  lines: readonly AssessedBudget[],
  actuals: readonly ReadActual[],
  { hasPeriods, at, unit }: { hasPeriods: boolean; at: (row: number) => string; unit: MoneyUnit },
): Steps<readonly Problem[]> {
  const doubled = yield* doubledCodes(lines, ({ line }) => line.ref);
  const ofDoubled = yield* groupInSteps(
    actuals.filter(({ code, period }) => doubled.has(refKey(code)) && (!hasPeriods || period === closingPeriod)),
    ({ code }) => refKey(code),
  );
  return [...ofDoubled].flatMap(([key, rows]): Problem[] => {
    const same = doubled.get(key) ?? [];
    const [first] = same;
    if (first === undefined || rows.every(({ amount }) => amount === 0)) return [];
    const sum = formatMoney(addUp(rows.map(({ amount }) => amount)), unit);
    const what = hasPeriods ? 'closing adjustments' : 'actuals';
    return [
      {
        cell: at(first.row),
        kind: 'duplicate reference',
        found: `the code ${first.line.ref} in ${same.map(({ row }) => at(row)).join(', ')}, with ${what} of ${sum}`,
        expected:
          'one line of each code: nobody can tell which of them was spent on, so that neither has these. Give the lines codes of their own in the budget and in the ledger, or make them one line',
        severity: 'error',
        line: first.line.ref,
      },
    ];
  });
}
