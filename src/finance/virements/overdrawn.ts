import { compareDates } from '../calendar-date';
import { formatMoney, type MoneyUnit } from '../money';
import { mapInSteps, type Steps } from '../steps';
import { addUp } from '../tidy';
import type { PlacedVirement } from './placed';
import type { VirementProblem } from './virement-problem';

/** By date; a virement without one stays behind those before it in the log. */
function inOrder(log: readonly PlacedVirement[]): readonly PlacedVirement[] {
  let last = log.find(({ date }) => date !== null)?.date ?? null;
  const dated = log.map((virement) => ({ virement, date: (last = virement.date ?? last) }));
  return dated
    .sort((one, other) => (one.date === null || other.date === null ? 0 : compareDates(one.date, other.date)))
    .map(({ virement }) => virement);
}

/**
 * Lists the virements that take more than the budget has on their day: its original with the virements until then.
 * Income budgets that are written as negatives have nothing to be used up and are left out. In steps.
 * @param originalOf of a `budgetKey`; null for one that is no budget, which is listed elsewhere
 */
export function* overdrawn(
  log: readonly PlacedVirement[],
  originalOf: (key: string) => number | null,
  unit: MoneyUnit,
): Steps<readonly VirementProblem[]> {
  const left = new Map<string, number>();
  const has = (key: string): number => left.get(key) ?? originalOf(key) ?? 0;
  const problems: VirementProblem[] = [];
  yield* mapInSteps(inOrder(log), ({ at, from, fromKey, toKey, amount }) => {
    const before = has(fromKey);
    const after = addUp([before, -amount]);
    if (originalOf(fromKey) !== null && before >= 0 && after < 0) {
      problems.push({
        kind: 'more than there is',
        at: [at],
        found: `${formatMoney(amount, unit)} out of ${from}, which has ${formatMoney(before, unit)} at that point`,
        expected: `at most ${formatMoney(before, unit)}`,
        remedy: 'Lower the sum, or enter the virement into the code that comes before it.',
      });
    }
    left.set(fromKey, after);
    left.set(toKey, addUp([has(toKey), amount]));
  });
  return problems;
}
