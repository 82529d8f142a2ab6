import { convertMoney, type MoneyUnit } from '../../finance/money';

const halfAPenny = 0.005;

/** Whether two sums in a unit are the same to the penny. */
export const isSamePenny = (one: number, other: number, unit: MoneyUnit): boolean =>
  Math.abs(one - other) < convertMoney(halfAPenny, '£', unit);
