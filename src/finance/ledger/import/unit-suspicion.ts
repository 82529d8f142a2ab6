import { isFarAbove } from '../../far-above';
import { groupBy } from '../../group-by';
import { formatMoney, type MoneyUnit } from '../../money';
import { addUp } from '../../tidy';
import type { ActualRow, PeriodImport } from './import-plan';

const mean = (sums: readonly number[]): number => (sums.length === 0 ? 0 : addUp(sums) / sums.length);

/**
 * Tells a ledger in pounds from actuals in thousands, and the other way round, by how large a usual period is.
 * @param kept the actuals of the periods that are not replaced
 * @returns the sentence, or null where nothing is suspicious or there is nothing to compare with
 */
export function unitSuspicion(
  kept: readonly ActualRow[],
  imported: readonly PeriodImport[],
  unit: MoneyUnit,
): string | null {
  const sizes = [...groupBy(kept, ({ period }) => period).values()].map((rows) =>
    Math.abs(addUp(rows.map(({ amount }) => amount))),
  );
  const [usual, now] = [mean(sizes), mean(imported.map(({ after }) => Math.abs(after)))];
  if (!isFarAbove(now, usual) && !isFarAbove(usual, now)) return null;
  return (
    `The imported periods come to ${formatMoney(now, unit)} each and the others to ${formatMoney(usual, unit)}: ` +
    'check whether the ledger is in pounds and the workbook in thousands, or the other way round'
  );
}
