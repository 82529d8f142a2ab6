import { cellAddress } from '../../cells/address';
import { type PagePart, sectionRow } from '../../pages/page-parts';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import type { PageChart } from '../../pages/page-chart';
import { type ReportContext, statementLook } from '../report-context';
import { unnamed } from '../report-lines';
import { firstDepartment, netTop, placeOf, width } from './grid';

/** More departments than these have no room in half a page. */
const mostBeside = 8;
const leastRows = 13;
const rowsBesideBars = 5;
/** The first column is wider than the others: so both halves are as wide. */
const half = 5;

/** How the charts lie below the row that names them. */
function placesBelow(section: number, departments: number) {
  const top = section + 1;
  const rows = Math.max(leastRows, departments + rowsBesideBars);
  if (departments <= mostBeside) {
    return {
      variance: { top, left: 0, rows, columns: half },
      toDate: { top, left: half, rows, columns: width - half },
      height: 1 + rows,
    };
  }
  return {
    variance: { top, left: 0, rows, columns: width },
    toDate: { top: top + rows + 1, left: 0, rows: leastRows, columns: width },
    height: 1 + rows + 1 + leastRows,
  };
}

/** The room in which the charts lie. */
export const chartsRoom = ({ reading }: ReportContext): PagePart => ({
  rows: [sectionRow('Variance and spending by department', width)],
  charts: [],
  height: placesBelow(0, reading.tree.children.length).height,
});

/**
 * The cells that the charts show, as formulas over the table of net budgets: the variance of each department, what is adverse
 * apart from what is favourable, and what was spent beside what should have been. With the charts, which lie in their room.
 * @param room the row of the section in which the charts lie
 */
export function chartsPart(context: ReportContext, room: number, top: number): PagePart {
  const { reading, tracker } = context;
  const departments = reading.tree.children;
  const count = departments.length;
  const { unit } = tracker.settings;
  const { sum, isInThousands } = statementLook(context);
  const shownIn = isInThousands ? '£000' : unit;
  const values = isInThousands ? 'thousands' : 'money';
  const net = (index: number, column: Parameters<typeof placeOf>[0]): string =>
    cellAddress(netTop + firstDepartment + index, placeOf(column));
  const table = (headings: readonly [string, string], formulas: (index: number) => readonly [string, string]) => [
    [cell('Department', 'heading'), ...headings.map((heading) => cell(heading, 'numberHeading'))],
    ...departments.map(({ name }, index): PageCell[] => [
      cell(name ?? unnamed.department, 'wrappedLabel'),
      ...formulas(index).map((formula) => formulaCell(formula, sum)),
    ]),
  ];
  const variances = table(['Adverse', 'Favourable'], (index) => [
    `=MAX(0,${net(index, 'fullYear')})`,
    `=MIN(0,${net(index, 'fullYear')})`,
  ]);
  const toDate = table(['Profiled to date', 'Actual to date'], (index) => [
    `=${net(index, 'budgetToDate')}`,
    `=${net(index, 'actualToDate')}`,
  ]);
  const rows = [sectionRow('What the charts show', width), ...variances, [], ...toDate];
  const places = placesBelow(room, count);
  const source = (headings: number) => ({ top: top + headings, left: 0, rows: 1 + count, columns: 3 });
  const charts: PageChart[] = [
    {
      type: 'stackedBars',
      title: `Forecast variance by department, ${shownIn}`,
      source: source(1),
      place: places.variance,
      looks: ['adverse', 'favourable'],
      values,
    },
    {
      type: 'columns',
      title: `Net budget to date against actual, ${shownIn}`,
      source: source(1 + variances.length + 1),
      place: places.toDate,
      looks: ['target', 'delivered'],
      values,
    },
  ];
  return { rows, charts, height: rows.length };
}
