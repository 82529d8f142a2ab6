import type { MoneyUnit } from '../../finance/money';
import type { BodyStyle } from './page-table';
import type { PageStyle } from './styles';

interface MoneyStyles {
  readonly sum: BodyStyle;
  readonly subtotal: PageStyle;
  readonly total: PageStyle;
}

/** How sums look in a report: whole pounds rather than pence, which would only hide the millions. */
export const moneyStyles = (unit: MoneyUnit): MoneyStyles =>
  unit === '£'
    ? { sum: 'pounds', subtotal: 'subtotalPounds', total: 'totalPounds' }
    : { sum: 'money', subtotal: 'subtotalMoney', total: 'totalMoney' };
