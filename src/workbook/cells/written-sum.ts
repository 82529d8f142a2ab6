import { convertMoney, type MoneyUnit } from '../../finance/money';

/** As many as Excel keeps. */
const keptDigits = 15;

/**
 * A sum as a cell holds it: in the unit that the heading of its column states, else in the workbook's.
 * @param unit that the sum is in, the workbook's
 */
export function writtenSum(
  amount: number,
  unit: MoneyUnit,
  column: { readonly unit: MoneyUnit | null } | undefined,
): number {
  const written = convertMoney(amount, unit, column?.unit ?? unit);
  // Adding 0 makes 0 of −0.
  return Number(written.toPrecision(keptDigits)) + 0;
}
