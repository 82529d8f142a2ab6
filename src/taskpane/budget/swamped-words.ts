import type { SavingsInBudget } from '../../finance/month-end/swamped';
import type { MoneyUnit } from '../../finance/money';
import { count, sayMoney } from '../format/figures';

/** What the savings inside a budget are expected to come to, as terms with their sums. */
export function savingsFacts(
  { proposed, achieved, pressures, swamped, netAtRisk, notForecast }: SavingsInBudget,
  unit: MoneyUnit,
): readonly { readonly term: string; readonly fact: string }[] {
  const said = (amount: number) => sayMoney(amount, unit);
  return [
    { term: 'Savings in this budget', fact: said(proposed) },
    { term: 'Expected to be achieved', fact: said(achieved) },
    { term: 'Other pressures', fact: said(pressures) },
    { term: 'Of that, swamped', fact: said(swamped) },
    { term: 'Net at risk', fact: said(netAtRisk) },
    ...(notForecast === 0 ? [] : [{ term: 'Not yet forecast', fact: said(notForecast) }]),
  ];
}

/** Whether pressures use the savings up, in a sentence. */
export function swampedSentence({ lines, achieved, pressures, swamped }: SavingsInBudget, unit: MoneyUnit): string {
  const of = count(lines, 'savings line');
  const said = (amount: number) => sayMoney(amount, unit);
  if (achieved <= 0) return `Nothing is expected of ${of} this year.`;
  if (swamped <= 0) return `${said(achieved)} of ${of} shows in the budget: no other pressure uses it up.`;
  return swamped < achieved
    ? `${said(swamped)} of the ${said(achieved)} expected of ${of} does not show: pressures of ${said(pressures)} use it up.`
    : `All of the ${said(achieved)} expected of ${of} is swamped: pressures of ${said(pressures)} use it up.`;
}
