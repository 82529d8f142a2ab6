import { asKept } from '../../finance/kept-digits';
import { convertMoney, type MoneyUnit } from '../../finance/money';

/**
 * A sum as a cell holds it: in the unit that the heading of its column states, else in the workbook's.
 * @param unit that the sum is in, the workbook's
 */
export function writtenSum(
  amount: number,
  unit: MoneyUnit,
  column: { readonly unit: MoneyUnit | null } | undefined,
): number {
  return asKept(convertMoney(amount, unit, column?.unit ?? unit));
}
