import type { MoneyUnit } from '../../../finance/money';
import { moneyStyles } from '../../pages/money-styles';
import { cell, type PageCell } from '../../pages/page-cell';
import { sectionRow, textPart, type PagePart } from '../../pages/page-parts';
import type { GapReport, GapReportRow } from '../gap-report';

function rowOf({ line, kind, isTotal, amounts }: GapReportRow, unit: MoneyUnit): PageCell[] {
  const { sum, total } = moneyStyles(unit);
  const money = isTotal ? total : sum;
  return [
    cell(line, isTotal ? 'total' : 'wrappedLabel'),
    cell(isTotal ? 'Total' : kind, isTotal ? 'totalText' : 'text'),
    ...amounts.map(({ amount }) => cell(amount, money)),
  ];
}

/** The gap table as it stands in the workbook, with the signs in which it is written. */
export const tablePart = ({ rows, years, unit }: GapReport, columns: number): PagePart =>
  textPart([
    sectionRow('The gap as it is written down', columns),
    [cell('Line', 'heading'), cell('Kind', 'indentedHeading'), ...years.map((year) => cell(year, 'numberHeading'))],
    ...rows.map((row) => rowOf(row, unit)),
  ]);
