import type { MoneyUnit } from '../../finance/money';
import { varianceWord } from '../../finance/variance';
import { sayMoney } from '../format/figures';

/** What something did to a variance, positive = adverse: `£5,000 worse`, `£300 better`, `no change`. */
export function moveWords(amount: number, unit: MoneyUnit): string {
  const word = varianceWord(amount);
  if (word === 'On budget') return 'no change';
  return `${sayMoney(Math.abs(amount), unit)} ${word === 'Adverse' ? 'worse' : 'better'}`;
}
