import type { MoneyUnit } from '../../../finance/money';
import { cellAddress } from '../../cells/address';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { cell, type PageCell } from '../../pages/page-cell';
import type { PageChart } from '../../pages/page-chart';
import { waterfallCells, waterfallLooks, waterfallSource, type WaterfallStep } from '../../pages/waterfall';
import type { GapReport, GapReportYear } from '../gap-report';
import { canBeCharted, charted, known, unsaidRows } from './known';

type Figure = Exclude<keyof GapReportYear, 'year' | 'lacks'>;

/** The first three are those of the chart. */
const columns: readonly (readonly [string, Figure])[] = [
  ['Cumulative gap', 'cumulative'],
  ['After reserves', 'afterReserves'],
  ['Still to be found', 'remaining'],
  ['Annual requirement', 'annual'],
  ['New savings', 'savings'],
  ['Base and pressures', 'spending'],
  ['Funding', 'funding'],
  ['Reserves used', 'reserves'],
];
const shownInChart = 3;
const afterReservesColumn = 2;
const remainingColumn = 3;
const chartRows = 15;

/** From nothing to the last year's gap, year by year, and what savings leave of it; null where a figure is not known or the gap falls below nothing. */
function stepsOf(
  { gap, years }: GapReport,
  addressOf: (year: number, column: number) => string,
): WaterfallStep[] | null {
  const heights = gap.flatMap(({ afterReserves, remaining }) => [afterReserves, remaining]);
  if (gap.length === 0 || heights.some((height) => height === null || height < 0)) return null;
  const last = gap.length - 1;
  const after = (year: number): string => addressOf(year, afterReservesColumn);
  return [
    ...years.map((year, place) => ({
      label: place === 0 ? `Gap in ${year}` : `Change in ${year}`,
      formula: place === 0 ? `=${after(0)}` : `=${after(place)}-${after(place - 1)}`,
    })),
    { label: `Gap in ${years[last] ?? ''}`, formula: `=${after(last)}`, isTotal: true },
    { label: 'Savings identified', formula: `=${addressOf(last, remainingColumn)}-${after(last)}` },
    { label: 'Still to be found', formula: `=${addressOf(last, remainingColumn)}`, isTotal: true },
  ];
}

/** The gap by year as the lines make it, with its chart; then the waterfall from the first year to what is still to be found. */
export function yearsPart(report: GapReport, width: number, top: number): PagePart {
  const { gap, unit } = report;
  const headingRow = top + 1;
  const rows: PageCell[][] = [
    sectionRow('By year, as the lines make it; positive is short of money', width),
    [cell('Year', 'heading'), ...columns.map(([heading]) => cell(heading, 'numberHeading'))],
    ...gap.map((year) => [
      cell(year.year, 'label'),
      ...columns.map(([, figure], at) => (at < shownInChart ? charted : known)(year[figure], unit)),
    ]),
    ...unsaidRows(report),
  ];
  const series = columns.slice(0, shownInChart).map(([, figure]) => gap.map((year) => year[figure]));
  if (!canBeCharted(series)) return textPart(rows);
  const chartTop = top + rows.length + 1;
  const chart: PageChart = {
    type: 'columns',
    title: `The gap before and after reserves, and what is still to be found, ${unit}`,
    source: { top: headingRow, left: 0, rows: 1 + gap.length, columns: 1 + shownInChart },
    place: { top: chartTop, left: 0, rows: chartRows, columns: width },
    looks: ['plain', 'atRisk', 'adverse'],
    values: 'money',
  };
  const addressOf = (year: number, column: number): string => cellAddress(headingRow + 1 + year, column);
  const steps = stepsOf(report, addressOf);
  const height = rows.length + 1 + chartRows;
  if (steps === null) return { rows, charts: [chart], height };
  const waterfall = waterfallPart(steps, unit, width, top + height + 1);
  const below = Array.from({ length: chartRows + 2 }, (): PageCell[] => []);
  return {
    rows: [...rows, ...below, ...waterfall.rows],
    charts: [chart, ...waterfall.charts],
    height: height + 1 + waterfall.height,
  };
}

function waterfallPart(steps: readonly WaterfallStep[], unit: MoneyUnit, width: number, top: number): PagePart {
  const rows = [
    sectionRow('From the first year to what is still to be found', width),
    ...waterfallCells(top + 1, 0, steps, unit),
  ];
  const chart: PageChart = {
    type: 'stackedColumns',
    title: `How the gap builds up over the years, and what savings leave of it, ${unit}`,
    source: waterfallSource(top + 1, 0, steps),
    place: { top: top + rows.length + 1, left: 0, rows: chartRows, columns: width },
    // More of a gap is worse: the looks of a waterfall of savings, the other way round.
    looks: waterfallLooks.map((look) => (look === 'favourable' ? 'adverse' : look === 'adverse' ? 'favourable' : look)),
    values: 'money',
  };
  return { rows, charts: [chart], height: rows.length + 1 + chartRows };
}
