import { convertMoney, type MoneyUnit } from '../money';
import type { PolicyRow, RagPolicy, Threshold } from './policy';

const none: Threshold = { share: null, sum: null };
const share = (of: number): Threshold => ({ share: of, sum: null });
const days = (count: number): Threshold => ({ share: null, sum: count });
const row = (of: Pick<PolicyRow, 'measure'> & Partial<PolicyRow>): PolicyRow => ({
  appliesTo: null,
  amber: none,
  red: none,
  combine: 'either',
  of: of.measure === 'budget overspend' ? 'net' : 'target',
  ...of,
});

/** What a savings shortfall is measured by where a policy has no row for it. */
export const standardSavingsRow = row({ measure: 'savings shortfall', amber: share(0), red: share(0.1) });
/** What a budget overspend is measured by where a policy has no row for it. */
export const standardBudgetRow = row({ measure: 'budget overspend', amber: share(0), red: share(0.05) });
const milestoneRow = row({ measure: 'milestone overdue days', amber: days(0) });

/** What is used in a workbook without a policy of its own; no sums in it, so it suits every unit. */
export const standardPolicy: RagPolicy = {
  name: 'Savings red at 10%, budgets red at 5%',
  rows: [standardSavingsRow, standardBudgetRow, milestoneRow],
};

/** The policies that a workbook can start from, named for what they do, their sums in the workbook's unit. */
export function ragPresets(unit: MoneyUnit): readonly RagPolicy[] {
  const thousands = (sum: number) => convertMoney(sum, '£000', unit);
  const overspend = (appliesTo: string | null, red: Threshold) =>
    row({ measure: 'budget overspend', appliesTo, amber: share(0), red });
  return [
    standardPolicy,
    {
      name: 'Budgets red at 5% or £100k, whichever is lower',
      rows: [standardSavingsRow, overspend(null, { share: 0.05, sum: thousands(100) }), milestoneRow],
    },
    {
      name: 'Budgets red by level: service 5% or £100k, directorate £250k, whole council 0.5% or £1m',
      rows: [
        standardSavingsRow,
        overspend(null, { share: 0.05, sum: thousands(100) }),
        overspend('Directorate', { share: null, sum: thousands(250) }),
        overspend('Whole council', { share: 0.005, sum: thousands(1_000) }),
        milestoneRow,
      ],
    },
  ];
}
