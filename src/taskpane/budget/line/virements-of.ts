import { formatMediumDate } from '../../../finance/calendar-date';
import { budgetKey } from '../../../finance/budget-line';
import { budgetFinder, placedVirements } from '../../../finance/virements/placed';
import type { MonthEndLine, MonthEndOfWorkbook } from '../../../workbook';
import type { LineFigure } from '../../line/line-figures';
import { sayMoney } from '../../format/figures';

/** How the budget of a line came about: original, virements, revised. */
export function budgetHistory({ reading }: MonthEndOfWorkbook, { outturn }: MonthEndLine): readonly LineFigure[] {
  const { budget } = outturn;
  const known = reading.virements.reconciliation.codes.find((one) => budgetKey(one) === budgetKey(outturn));
  const row = (label: string, amount: number | null): LineFigure => ({ label, amount, part: null });
  if (known === undefined || (known.in === 0 && known.out === 0 && known.original === budget)) {
    return [row('As set, no virements', budget)];
  }
  return [
    row(known.isOriginalGiven ? 'Original budget' : 'Original budget, worked out', known.original),
    ...(known.in === 0 ? [] : [row('Virements in', known.in)]),
    ...(known.out === 0 ? [] : [row('Virements out', known.out)]),
    row('Revised budget', budget),
  ];
}

/** The virements into and out of a line, a sentence each. */
export function virementsOf({ reading, workbook }: MonthEndOfWorkbook, { outturn }: MonthEndLine): readonly string[] {
  const key = budgetKey(outturn);
  const finder = budgetFinder(reading.lines.map((line) => ({ ...line.outturn, original: line.details.original })));
  return placedVirements(workbook.monthEnd.tables.virements, finder).flatMap((virement) => {
    const { date, from, to, amount, reason, fromKey, toKey } = virement;
    const isOut = fromKey === key;
    if (isOut === (toKey === key)) return [];
    const day = date === null ? '' : `${formatMediumDate(date)}: `;
    const other = isOut ? `to ${to}` : `from ${from}`;
    return [`${day}${sayMoney(amount, outturn.unit)} ${other}${reason === null ? '' : `. ${reason}`}`];
  });
}
