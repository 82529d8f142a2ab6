import { formatFinancialYear } from '../../../finance/financial-year';
import type { RagStatus } from '../../../finance/rag/status';
import { cellAddress } from '../../cells/address';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import type { PackContext } from '../pack-context';
import { type PagePart, sectionRow } from '../page-parts';
import { countedRows } from '../pack-lines';
import { besideColumn, besideRows, summaryColumns } from './grid';

/** The statuses in the order in which a star chamber reads them. */
export const reviewOrder: readonly RagStatus[] = ['Red', 'Amber', 'Grey', 'Green', 'Blue'];

/** The RAG mix by lines and by money, with a chart of the shares. */
export function mixPart({ sums, year, tracker }: PackContext, top: number): PagePart {
  const headings = top + 1;
  const [shareOfLines, shareOfMoney, lines, money] = [headings + 1, headings + 2, headings + 3, headings + 4];
  const totalColumn = 1 + reviewOrder.length;
  const share = (of: number, column: number): PageCell => {
    const all = cellAddress(of, totalColumn);
    return formulaCell(
      `=IF(${all}=0,0,${cellAddress(of, column)}/${all})`,
      column === totalColumn ? 'totalShare' : 'share',
    );
  };
  const columns = [...reviewOrder.map((_, index) => index + 1), totalColumn];
  const amountOf = (status: RagStatus): string => sums.sum({ kind: 'target', year }, { status });
  const hasSplitLines = countedRows(tracker.savings).size < tracker.savings.length;
  const rows = [
    sectionRow('RAG by lines and by money', summaryColumns),
    [cell('Status', 'heading'), ...[...reviewOrder, 'Total'].map((word) => cell(word, 'numberHeading'))],
    [cell('Share of lines', 'label'), ...columns.map((column) => share(lines, column))],
    [cell('Share of money', 'label'), ...columns.map((column) => share(money, column))],
    [
      cell('Lines', 'label'),
      ...reviewOrder.map((status) => formulaCell(sums.lines({ status }), 'count')),
      formulaCell(sums.lines(), 'totalCount'),
    ],
    [
      cell(`${formatFinancialYear(year)} target, ${tracker.settings.unit}`, 'label'),
      ...reviewOrder.map((status) => formulaCell(amountOf(status), 'money')),
      formulaCell(`=SUM(${cellAddress(money, 1)}:${cellAddress(money, reviewOrder.length)})`, 'totalMoney'),
    ],
    ...(hasSplitLines
      ? [[cell('A line that is split between projects counts once, at its worst status.', 'subtitle')]]
      : []),
    [cell('Grey cannot be assessed, or nothing is asked of it this year.', 'subtitle')],
  ];
  return {
    rows,
    charts: [
      {
        type: 'stackedBars',
        title: `Where the lines and the ${formatFinancialYear(year)} targets stand`,
        source: { top: headings, left: 0, rows: shareOfMoney - headings + 1, columns: 1 + reviewOrder.length },
        place: { top: headings, left: besideColumn, rows: besideRows - 1, columns: summaryColumns - besideColumn },
        looks: reviewOrder,
        values: 'share',
      },
    ],
    height: Math.max(rows.length, besideRows, shareOfLines - headings),
  };
}
