import { cell, type PageCell } from '../../pages/page-cell';
import { sectionRow, textPart, type PagePart } from '../../pages/page-parts';
import type { GapReport, GapReportRow } from '../gap-report';

function rowOf({ line, kind, isTotal, amounts }: GapReportRow): PageCell[] {
  const [label, money] = isTotal ? (['total', 'totalMoney'] as const) : (['label', 'money'] as const);
  return [
    cell(line, label),
    cell(isTotal ? 'Total' : kind, isTotal ? 'total' : 'text'),
    ...amounts.map(({ amount }) => cell(amount, money)),
  ];
}

/** The gap table as it stands in the workbook, with the signs in which it is written. */
export const tablePart = ({ rows, years }: GapReport, columns: number): PagePart =>
  textPart([
    sectionRow('The gap as it is written down', columns),
    [cell('Line', 'heading'), cell('Kind', 'indentedHeading'), ...years.map((year) => cell(year, 'numberHeading'))],
    ...rows.map(rowOf),
  ]);
