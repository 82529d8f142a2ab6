import { formatFinancialYear } from '../../../finance/financial-year';
import type { RagStatus } from '../../../finance/rag/status';
import { isStopped } from '../../../finance/rollup/count-lines';
import { cellAddress } from '../../cells/address';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { hasBelowNothing, type PackContext } from '../pack-context';
import { type PagePart, sectionRow } from '../../pages/page-parts';
import { chartColumns, lowChartRows, summaryColumns } from './grid';

/** The statuses in the order in which a star chamber reads them. */
export const reviewOrder: readonly RagStatus[] = ['Red', 'Amber', 'Grey', 'Green', 'Blue'];

/** What has to be known to read the mix, a sentence each. */
function notesOn(context: PackContext): string[] {
  const { tracker, year, counted } = context;
  const stopped = tracker.savings.filter(({ line }) => isStopped(line, year));
  const hasSplitLines = counted.size + stopped.length < tracker.savings.length;
  const lines = stopped.length === 1 ? '1 stopped line is' : `${stopped.length} stopped lines are`;
  return [
    ...(hasSplitLines ? ['A line that is split between projects counts once, at its worst status.'] : []),
    ...(stopped.length > 0 ? [`${lines} not counted; see the end of the lines.`] : []),
    ...(hasBelowNothing(context)
      ? ['A target below nothing counts here by its size; sums of targets take it off.']
      : []),
    'Grey cannot be assessed, or nothing is asked of it this year.',
    'Statuses and sums at risk are as they were when these sheets were made.',
  ];
}

/** The RAG mix by lines and by money, as the pane counts and weighs it, with a chart of the shares. */
export function mixPart(context: PackContext, top: number): PagePart {
  const { sums, year, tracker } = context;
  const headings = top + 1;
  const [shareOfMoney, lines, money] = [headings + 2, headings + 3, headings + 4];
  const totalColumn = 1 + reviewOrder.length;
  const share = (of: number, column: number): PageCell => {
    const all = cellAddress(of, totalColumn);
    return formulaCell(
      `=IF(${all}=0,0,${cellAddress(of, column)}/${all})`,
      column === totalColumn ? 'totalShare' : 'share',
    );
  };
  const columns = [...reviewOrder.map((_, index) => index + 1), totalColumn];
  const rows = [
    sectionRow('RAG by lines and by money', summaryColumns),
    [cell('Status', 'heading'), ...[...reviewOrder, 'Total'].map((word) => cell(word, 'numberHeading'))],
    [cell('Share of lines', 'label'), ...columns.map((column) => share(lines, column))],
    [cell('Share of money', 'label'), ...columns.map((column) => share(money, column))],
    [
      cell('Lines', 'label'),
      ...reviewOrder.map((status) => formulaCell(sums.lines(status), 'count')),
      formulaCell(sums.lines(), 'totalCount'),
    ],
    [
      cell(`${formatFinancialYear(year)} money, ${tracker.settings.unit}`, 'label'),
      ...reviewOrder.map((status) => formulaCell(sums.sum({ kind: 'size', year }, { status }), 'money')),
      formulaCell(`=SUM(${cellAddress(money, 1)}:${cellAddress(money, reviewOrder.length)})`, 'totalMoney'),
    ],
    ...notesOn(context).map((note) => [cell(note, 'subtitle')]),
  ];
  const chartTop = top + rows.length + 1;
  return {
    rows,
    charts: [
      {
        type: 'stackedBars',
        title: `Where the lines and the ${formatFinancialYear(year)} targets stand`,
        source: { top: headings, left: 0, rows: shareOfMoney - headings + 1, columns: 1 + reviewOrder.length },
        place: { top: chartTop, left: 0, rows: lowChartRows, columns: chartColumns(tracker.settings.unit) },
        looks: reviewOrder,
        values: 'share',
      },
    ],
    height: rows.length + 1 + lowChartRows,
  };
}
