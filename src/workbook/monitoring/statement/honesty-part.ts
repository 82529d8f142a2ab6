import { formatPercent } from '../../../finance/money';
import type { MonthEndDepartment } from '../../month-end/month-end';
import { cellAddress } from '../../cells/address';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { type ReportContext, statementLook } from '../report-context';
import { unnamed } from '../report-lines';
import { firstDepartment, netTop, placeOf, width } from './grid';

const headings = ['Forecast', 'Usually ends at', 'Low', 'High', 'Years'] as const;

/** How far past forecasts were out, in words. */
function biasInWords(bias: number): string {
  const size = formatPercent(Math.abs(bias));
  if (size === formatPercent(0)) return 'Ended as forecast';
  return `Ended ${size} of spending and income budgets ${bias > 0 ? 'above' : 'below'} forecast`;
}

/** Said once where all departments have the same reason. */
function whySilent(departments: readonly MonthEndDepartment[]): PageCell[][] {
  const silent = departments.flatMap(({ name, honesty }) =>
    honesty.ok ? [] : [{ name: name ?? unnamed.department, why: honesty.error.why }],
  );
  const reasons = new Set(silent.map(({ why }) => why));
  return [...reasons].map((reason) => {
    const names = silent.filter(({ why }) => why === reason).map(({ name }) => name);
    return [cell(silent.length === departments.length ? reason : `${names.join(', ')}: ${reason}`, 'subtitle')];
  });
}

/** Each department's forecast as a range, by how its past forecasts came out against outturn; or why nothing is said. */
export function honestyPart(context: ReportContext): PagePart {
  const { reading } = context;
  const { sum } = statementLook(context);
  const title = sectionRow('Forecasts by how past ones came out', width);
  const rows = reading.departments.flatMap(({ name, honesty }, index): PageCell[][] => {
    if (!honesty.ok) return [];
    const { expected, low, high, points, bias } = honesty.value;
    return [
      [
        cell(name ?? unnamed.department, 'wrappedLabel'),
        formulaCell(`=${cellAddress(netTop + firstDepartment + index, placeOf('forecast'))}`, sum),
        ...[expected, low, high].map((amount) => cell(amount, sum)),
        cell(points.length, 'count'),
        cell(biasInWords(bias), 'text'),
        ...Array.from({ length: width - 2 - headings.length }, () => cell(null, 'text')),
      ],
    ];
  });
  if (rows.length === 0) return textPart([title, ...whySilent(reading.departments)]);
  return textPart([
    title,
    [cell('Four years in five should end between low and high, if forecasts are as good as they were.', 'subtitle')],
    [
      cell('Department', 'heading'),
      ...headings.map((heading) => cell(heading, 'numberHeading')),
      cell('Past years', 'indentedHeading'),
      ...Array.from({ length: width - 2 - headings.length }, () => cell(null, 'heading')),
    ],
    ...rows,
    ...whySilent(reading.departments),
  ]);
}
