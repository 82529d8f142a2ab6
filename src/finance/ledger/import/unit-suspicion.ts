import { isFarAbove } from '../../far-above';
import { groupBy } from '../../group-by';
import { formatMoney, type MoneyUnit } from '../../money';
import { refKey } from '../../reference';
import { addUp } from '../../tidy';
import type { ActualRow, CodeBudget, PeriodImport } from './import-plan';

/** An import, and what it is held against. */
interface Suspected {
  /** The actuals of the periods that are not replaced. */
  readonly kept: readonly ActualRow[];
  readonly periods: readonly PeriodImport[];
  /** The actuals of the periods that are, one row a code and period. */
  readonly replacement: readonly ActualRow[];
  readonly budgets: readonly CodeBudget[];
}

const months = 12;
const advice = 'check in which unit the sums of the export are, pounds or thousands, and say so';

const mean = (sums: readonly number[]): number => (sums.length === 0 ? 0 : addUp(sums) / sums.length);

const areFarApart = (one: number, other: number): boolean => isFarAbove(one, other) || isFarAbove(other, one);

/**
 * Tells a ledger in pounds from actuals or a budget in thousands, and the other way round, by how large a usual period is and
 * how much of its budget a code has spent.
 * @returns the sentence, or null where nothing is suspicious or there is nothing to compare with
 */
export function unitSuspicion(suspected: Suspected, unit: MoneyUnit): string | null {
  return besideOthers(suspected, unit) ?? besideBudget(suspected, unit);
}

function besideOthers({ kept, periods }: Suspected, unit: MoneyUnit): string | null {
  const sizes = [...groupBy(kept, ({ period }) => period).values()].map((rows) =>
    Math.abs(addUp(rows.map(({ amount }) => amount))),
  );
  const [usual, now] = [mean(sizes), mean(periods.map(({ after }) => Math.abs(after)))];
  if (!areFarApart(now, usual)) return null;
  return `The imported periods come to ${formatMoney(now, unit)} each and the others to ${formatMoney(usual, unit)}: ${advice}`;
}

/**
 * Of the codes that have both, in sizes, since a net budget may be all but nothing. A twelfth of the budget for each month is
 * near enough to tell thousands by.
 */
function besideBudget({ replacement, budgets }: Suspected, unit: MoneyUnit): string | null {
  const ofMonths = replacement.filter(({ period }) => period <= months);
  const shareOfYear = new Set(ofMonths.map(({ period }) => period)).size / months;
  const budgeted = groupBy(
    budgets.filter(({ budget }) => (budget ?? 0) !== 0),
    ({ code }) => refKey(code),
  );
  const spent = [...groupBy(ofMonths, ({ code }) => refKey(code))].filter(([key]) => budgeted.has(key));
  const now = addUp(spent.map(([, rows]) => Math.abs(addUp(rows.map(({ amount }) => amount)))));
  const years = spent.flatMap(([key]) => (budgeted.get(key) ?? []).map(({ budget }) => Math.abs(budget ?? 0)));
  const toDate = addUp(years) * shareOfYear;
  if (!areFarApart(now, toDate)) return null;
  return `The imported codes come to ${formatMoney(now, unit)} and their budgets for as many months to ${formatMoney(toDate, unit)}: ${advice}`;
}
