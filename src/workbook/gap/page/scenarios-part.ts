import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { cell, type PageCell } from '../../pages/page-cell';
import type { PageChart, SeriesLook } from '../../pages/page-chart';
import type { GapReport } from '../gap-report';
import { canBeCharted, charted, known, unsaidRows } from './known';

const looks: readonly SeriesLook[] = ['plain', 'adverse', 'forecast', 'target', 'atRisk'];
const chartRows = 15;

/** Those that stand side by side: the ones that the workbook keeps, then the usual ones that weigh most. */
function sideBySide({ scenarios }: GapReport): GapReport['scenarios'] {
  const inOrder = [...scenarios.filter(({ isStored }) => isStored), ...scenarios.filter(({ isStored }) => !isStored)];
  return inOrder.slice(0, looks.length - 1);
}

/** What is still to be found by year, as it stands and under some scenarios, with a chart. */
export function comparedPart(report: GapReport, width: number, top: number): PagePart {
  const { gap, unit } = report;
  const shown = sideBySide(report);
  const rows: PageCell[][] = [
    sectionRow('Scenarios: what is still to be found', width),
    [
      cell('Year', 'heading'),
      ...['As it stands', ...shown.map(({ scenario }) => scenario)].map((name) => cell(name, 'numberHeading')),
    ],
    ...gap.map(({ year, remaining }, place) => [
      cell(year, 'label'),
      charted(remaining, unit),
      ...shown.map(({ years }) => charted(years[place]?.remaining ?? null, unit)),
    ]),
    ...unsaidRows(report),
  ];
  const series = [gap, ...shown.map(({ years }) => years)].map((of) => of.map(({ remaining }) => remaining));
  if (!canBeCharted(series)) return textPart(rows);
  const chartTop = top + rows.length + 1;
  const chart: PageChart = {
    type: 'lines',
    title: `Still to be found by year, as it stands and under each scenario, ${unit}`,
    source: { top: top + 1, left: 0, rows: 1 + gap.length, columns: 2 + shown.length },
    place: { top: chartTop, left: 0, rows: chartRows, columns: width },
    looks: looks.slice(0, 1 + shown.length),
    values: 'money',
  };
  return { rows, charts: [chart], height: rows.length + 1 + chartRows };
}

const mostBars = 12;
const rowsForBar = 2;
const rowsBesideBars = 5;

/** What each scenario does to the gap over all years, the largest first, with its bars. */
export function tornadoPart(report: GapReport, width: number, top: number): PagePart {
  const { scenarios, missing, unit, years } = report;
  const shown = scenarios.filter(({ total }) => total !== null).slice(0, mostBars);
  const unsaid = [
    ...scenarios
      .filter(({ total }) => total === null)
      .map(({ scenario }) => `${scenario}: not known, since a figure that it needs cannot be read.`),
    ...missing.map(({ scenario, why }) => `${scenario}: not worked out. ${why}`),
  ];
  const rows: PageCell[][] = [
    sectionRow('What matters most: the change of what is still to be found', width),
    [
      cell('Scenario', 'heading'),
      cell('All years', 'numberHeading'),
      cell(years.at(-1) ?? '', 'numberHeading'),
      cell('How', 'indentedHeading'),
    ],
    ...shown.map(({ scenario, total, effect, how }) => [
      cell(scenario, 'wrappedLabel'),
      known(total, unit),
      known(effect, unit),
      cell(how, 'text'),
    ]),
    ...unsaid.map((sentence) => [cell(sentence, 'subtitle')]),
  ];
  if (shown.length === 0) return { rows, charts: [], height: rows.length };
  const height = shown.length * rowsForBar + rowsBesideBars;
  const chart: PageChart = {
    type: 'bars',
    title: `What each scenario adds to the gap over all years, ${unit}`,
    source: { top: top + 1, left: 0, rows: 1 + shown.length, columns: 2 },
    place: { top: top + rows.length + 1, left: 0, rows: height, columns: width },
    looks: ['adverse'],
    values: 'money',
    showLabels: true,
  };
  return { rows, charts: [chart], height: rows.length + 1 + height };
}
