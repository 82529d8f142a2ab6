import type { Materiality } from '../../finance/month-end/materiality';
import type { PayAssumptions } from '../../finance/month-end/post';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import type { ApprovalLimits } from '../../finance/virements/virement';

/** What holds for the month-end of the whole workbook. Sums are in its unit. */
export interface MonthEndSettings {
  /** From what size on a variance needs a narrative. */
  readonly materiality: Materiality;
  /** Who may approve a virement of what size; empty where no approval is checked. */
  readonly limits: ApprovalLimits;
  readonly pay: PayAssumptions;
}

const usualSum = 100_000;
const usualShare = 0.05;

/** What holds where Settings says nothing: a narrative from 5% or £100,000 on, no approval, posts with their on-costs. */
export const usualMonthEnd = (unit: MoneyUnit): MonthEndSettings => ({
  materiality: { share: usualShare, sum: convertMoney(usualSum, '£', unit), combine: 'either' },
  limits: [],
  pay: { onCosts: 0, vacancyFactor: 0, award: null },
});
