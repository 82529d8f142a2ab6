import type { MoneyUnit } from '../../../finance/money';
import { rangeOf } from '../../excel/ranges';
import { bottomOf, rightOf } from '../../cells/address';
import type { PageChart, PageChartType, SeriesLook } from '../page-chart';
import { palette, seriesColours } from '../palette';
import { numberFormat } from '../styles';

/** Our charts have names that begin so: those that a person adds to our sheets stay. */
export const chartNames = 'MTFS chart';

const types = {
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
  bars: 'BarClustered',
  stackedBars: 'BarStacked',
  lines: 'LineMarkers',
  doughnut: 'Doughnut',
} as const satisfies Readonly<Record<PageChartType, string>>;

const lineWeight = 2.25;
const gapBesideColumns = 60;

/** The number format of a chart's values: thousands and millions without needless decimals on an axis. */
function valueFormat({ values }: PageChart, unit: MoneyUnit): string {
  if (values === 'share') return '0%';
  if (values === 'thousands') return '#,##0,';
  if (values === 'millions') return '#,##0,,"m"';
  return values === 'money' && unit === '£m' ? '#,##0.0' : numberFormat('count', unit);
}

function paintSeries(series: Excel.ChartSeries, look: SeriesLook, type: PageChartType): void {
  if (look === 'invisible') {
    series.format.fill.clear();
    series.format.line.clear();
  } else if (type === 'lines') {
    series.format.line.color = seriesColours[look];
    series.format.line.weight = lineWeight;
  } else {
    series.format.fill.setSolidColor(seriesColours[look]);
  }
}

function paintSlices(series: Excel.ChartSeries, looks: readonly SeriesLook[]): void {
  looks.forEach((look, index) => {
    if (look !== 'invisible') series.points.getItemAt(index).format.fill.setSolidColor(seriesColours[look]);
  });
}

function label(series: Excel.ChartSeries, format: string): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = format;
}

/** The axis of the values: quiet lines, numbers in the page's unit. */
function setUpAxes(made: Excel.Chart, chart: PageChart, format: string): void {
  const { valueAxis, categoryAxis } = made.axes;
  valueAxis.numberFormat = format;
  // Excel would leave room above 100%, which parts of a whole do not reach.
  if (chart.values === 'share' && chart.type.startsWith('stacked')) valueAxis.maximum = 1;
  if (chart.isNeverNegative === true) valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = true;
  valueAxis.format.font.color = palette.quiet;
  categoryAxis.format.font.color = palette.quiet;
  // Beside the axis, the names would stand on the bars of what is below zero.
  categoryAxis.tickLabelPosition = 'Low';
  // Excel draws bars from the bottom up; a reader begins at the top, as in the cells.
  if (chart.type === 'bars' || chart.type === 'stackedBars') {
    categoryAxis.reversePlotOrder = true;
    // The numbers would move up with the first bar, into the title.
    valueAxis.tickLabelPosition = 'High';
  }
}

/** Draws a native chart over the cells of its place. `index` counts the charts of the page. */
export function drawChart(sheet: Excel.Worksheet, chart: PageChart, index: number, unit: MoneyUnit): void {
  const made = sheet.charts.add(types[chart.type], rangeOf(sheet, chart.source), 'Columns');
  made.name = `${chartNames} ${index + 1}`;
  made.title.text = chart.title;
  made.title.format.font.color = palette.ink;
  made.title.format.font.size = 12;
  made.title.format.font.bold = true;
  const { top, left } = chart.place;
  made.setPosition(
    rangeOf(sheet, { top, left, rows: 1, columns: 1 }),
    rangeOf(sheet, { top: bottomOf(chart.place) - 1, left: rightOf(chart.place) - 1, rows: 1, columns: 1 }),
  );
  // An invisible series would have its name in the legend.
  made.legend.visible = chart.looks.length > 1 && !chart.looks.includes('invisible');
  made.legend.position = 'Bottom';
  const format = valueFormat(chart, unit);
  if (chart.type === 'doughnut') {
    const slices = made.series.getItemAt(0);
    paintSlices(slices, chart.looks);
    if (chart.showLabels === true) label(slices, format);
    return;
  }
  setUpAxes(made, chart, format);
  chart.looks.forEach((look, at) => {
    const series = made.series.getItemAt(at);
    paintSeries(series, look, chart.type);
    if (chart.type !== 'lines' && at === 0) series.gapWidth = gapBesideColumns;
    if (chart.showLabels === true && look !== 'invisible') label(series, format);
  });
}
