import { formatMoney, type MoneyUnit } from '../../finance/money';
import type { SharedCode } from './plan/shared-codes';

/** What was posted on a code with two lines and which line gets what, a sentence a period; how to settle it stands elsewhere. */
export const sayShared = ({ periods }: SharedCode, unit: MoneyUnit): readonly string[] =>
  periods.map(({ period, debit, credit, gets }) => {
    const posted = `Period ${period}: ${formatMoney(debit, unit)} of debits, ${formatMoney(credit, unit)} of credits`;
    return gets === null
      ? `${posted}; neither line is written until it is said which gets what.`
      : `${posted}; ${formatMoney(gets.Spend, unit)} to the line of spending, ${formatMoney(gets.Income, unit)} to that of income.`;
  });
