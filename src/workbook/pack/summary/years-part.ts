import { compareFinancialYears, formatFinancialYear } from '../../../finance/financial-year';
import { cellAddress } from '../../cells/address';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { type PackContext, yearsText } from '../pack-context';
import { type PagePart, sectionRow } from '../page-parts';
import { besideColumn, besideRows, summaryColumns } from './grid';

const headings = ['Target', 'Delivered', 'Forecast', 'At risk', 'Not forecast'] as const;
const kinds = ['target', 'delivered', 'forecast', 'atRisk', 'notForecast'] as const;
/** The series of the chart: what is not forecast stands in the table alone. */
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
  ];
  return {
    rows,
    charts: [
      {
        type: 'columns',
        title: `Savings from target to at risk, ${tracker.settings.unit}`,
        source: { top: headingRow, left: 0, rows: 1 + years.length, columns: 1 + shown.length },
        place: { top: headingRow, left: besideColumn, rows: besideRows - 1, columns: summaryColumns - besideColumn },
        looks: shown,
        values: 'money',
      },
    ],
    height: Math.max(rows.length, besideRows),
  };
}
