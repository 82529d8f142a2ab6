import type { ChangeEffect } from '../../finance/effects/effect';
import { formatFinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { sayMoney } from '../format/figures';

const changed = (amount: number, unit: MoneyUnit): string =>
  amount === 0 ? 'No change' : `${sayMoney(Math.abs(amount), unit)} ${amount < 0 ? 'less' : 'more'} saved`;

/** What a change means, term by term: this year, a full year, each year's gap, and the call on reserves. */
export function effectFacts(
  { thisYear, fullYear, years, reserves }: ChangeEffect,
  unit: MoneyUnit,
): readonly { readonly term: string; readonly fact: string }[] {
  const gaps = years.filter(({ gap }) => gap !== 0);
  return [
    { term: 'This year', fact: changed(thisYear, unit) },
    { term: 'In a full year', fact: changed(fullYear.change, unit) },
    ...gaps.map(({ year, gap }) => ({
      term: `Gap ${formatFinancialYear(year)}`,
      fact: `${sayMoney(Math.abs(gap), unit)} ${gap > 0 ? 'wider' : 'narrower'}`,
    })),
    { term: 'Call on reserves', fact: reserves === 0 ? 'None' : `${sayMoney(reserves, unit)} at most` },
  ];
}
