import { compareFinancialYears, formatFinancialYear } from '../../../finance/financial-year';
import { cellAddress } from '../../cells/address';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { type PackContext, yearsText } from '../pack-context';
import { type PagePart, sectionRow } from '../../pages/page-parts';
import { chartColumns, chartRows, summaryColumns } from './grid';

const headings = ['Target', 'Delivered', 'Forecast', 'At risk', 'Not forecast', 'Above target'] as const;
const kinds = ['target', 'delivered', 'forecast', 'atRisk', 'notForecast', 'above'] as const;
/** The series of the chart: what is not forecast or above target stands in the table alone. */
const shown = ['target', 'delivered', 'forecast', 'atRisk'] as const;

/** Target, delivered, forecast and at risk by year, with a chart. */
export function yearsPart({ sums, year, years, tracker }: PackContext, top: number): PagePart {
  const headingRow = top + 1;
  const cellOf = (kind: (typeof kinds)[number], of: PackContext['year']): PageCell =>
    // What is delivered is of the current year alone.
    kind === 'delivered' && compareFinancialYears(of, year) !== 0
      ? cell(null, 'money')
      : formulaCell(sums.sum({ kind, year: of }), 'money');
  const total = (column: number): PageCell => {
    const [first, last] = [cellAddress(headingRow + 1, column), cellAddress(headingRow + years.length, column)];
    return formulaCell(`=SUM(${first}:${last})`, 'totalMoney');
  };
  const rows = [
    sectionRow('By year', summaryColumns),
    [cell('Financial year', 'heading'), ...headings.map((heading) => cell(heading, 'numberHeading'))],
    ...years.map((one) => [cell(formatFinancialYear(one), 'label'), ...kinds.map((kind) => cellOf(kind, one))]),
    [cell(yearsText(years), 'total'), ...kinds.map((_, index) => total(index + 1))],
    [cell('The forecast includes what is delivered. At risk: the shortfalls of the lines that are short.', 'subtitle')],
    [cell('Above target: what other lines have over theirs; it does not make up for what is at risk.', 'subtitle')],
  ];
  const chartTop = top + rows.length + 1;
  return {
    rows,
    charts: [
      {
        type: 'columns',
        title: `Savings from target to at risk, ${tracker.settings.unit}`,
        source: { top: headingRow, left: 0, rows: 1 + years.length, columns: 1 + shown.length },
        place: { top: chartTop, left: 0, rows: chartRows, columns: chartColumns(tracker.settings.unit) },
        looks: shown,
        values: 'money',
      },
    ],
    height: rows.length + 1 + chartRows,
  };
}
