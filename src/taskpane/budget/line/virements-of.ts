import { formatMediumDate } from '../../../finance/calendar-date';
import type { MoneyUnit } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import type { MonthEndOfWorkbook } from '../../../workbook';
import type { LineFigure } from '../../line/line-figures';
import { sayMoney } from '../../format/figures';

/** How the budget of a code came about: original, virements, revised. */
export function budgetHistory(
  { reading }: MonthEndOfWorkbook,
  code: string,
  budget: number | null,
): readonly LineFigure[] {
  const known = reading.virements.reconciliation.codes.find((one) => refKey(one.code) === refKey(code));
  const row = (label: string, amount: number | null): LineFigure => ({ label, amount, part: null });
  if (known === undefined || (known.in === 0 && known.out === 0 && known.original === budget)) {
    return [row('Budget', budget)];
  }
  return [
    row(known.isOriginalGiven ? 'Original budget' : 'Original budget, worked out', known.original),
    ...(known.in === 0 ? [] : [row('Virements in', known.in)]),
    ...(known.out === 0 ? [] : [row('Virements out', known.out)]),
    row('Budget', budget),
  ];
}

/** The virements into and out of a code, a sentence each. */
export function virementsOf({ workbook }: MonthEndOfWorkbook, code: string, unit: MoneyUnit): readonly string[] {
  const key = refKey(code);
  return workbook.monthEnd.tables.virements.flatMap(({ date, from, to, amount, reason }) => {
    const isOut = from !== null && refKey(from) === key;
    const isIn = to !== null && refKey(to) === key;
    if (amount === null || isOut === isIn) return [];
    const other = isOut ? `to ${to ?? 'no code'}` : `from ${from ?? 'no code'}`;
    const day = date === null ? '' : `${formatMediumDate(date)}: `;
    return [`${day}${sayMoney(amount, unit)} ${other}${reason === null ? '' : `. ${reason}`}`];
  });
}
