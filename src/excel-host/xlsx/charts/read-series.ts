import type { ChartLabelsData, ChartLine, ChartSeriesData, ChartType, SeriesName } from '../../chart-data';
import { columnSpacing, shapeOf } from '../../chart-data';
import type { XmlElement } from '../xml';
import { isOn, localName, numberVal, part, parts, val } from './drawing-xml';
import { contentOf, readFill, readFont, readLine } from './looks';
import { plainReference, plotGroups, usualSizes } from './read-chart';
import { apiWord, labelWords } from './words';

/** The element of a series with the group that it stands in. */
export interface SeriesElement {
  readonly group: XmlElement;
  readonly series: XmlElement;
}

/** The series of a plot in the order in which they are listed, whichever group they stand in. */
export function seriesElements(plot: XmlElement): SeriesElement[] {
  return plotGroups(plot)
    .flatMap((group) => parts(group, 'ser').map((series) => ({ group, series })))
    .sort((one, other) => (numberVal(one.series, 'order') ?? 0) - (numberVal(other.series, 'order') ?? 0));
}

/** The kind of chart that a group is; `undefined` for one that the model does not know. */
export function typeOfGroup(group: XmlElement): ChartType | undefined {
  const grouping = val(group, 'grouping') ?? 'standard';
  const ending = { clustered: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' }[grouping];
  switch (localName(group)) {
    case 'barChart': {
      const side = val(group, 'barDir') === 'bar' ? 'Bar' : 'Column';
      return barTypes.find((type) => type === `${side}${ending ?? 'Clustered'}`);
    }
    case 'lineChart':
      if (grouping !== 'standard') return undefined;
      return parts(group, 'ser').every((series) => val(series, 'marker', 'symbol') === 'none') ? 'Line' : 'LineMarkers';
    case 'areaChart':
      return grouping === 'stacked' ? 'AreaStacked' : grouping === 'standard' ? 'Area' : undefined;
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'scatterChart':
      return 'XYScatter';
    default:
      return undefined;
  }
}

const barTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
] as const;

/** One series; `chartType` is that of the chart, from which only others are told apart. */
export function readSeries({ group, series }: SeriesElement, chartType: ChartType | undefined): ChartSeriesData {
  const type = typeOfGroup(group);
  const shape = part(series, 'spPr');
  return {
    name: readName(part(series, 'tx')),
    values: reference(part(series, 'val') ?? part(series, 'yVal')),
    categories: reference(part(series, 'cat') ?? part(series, 'xVal')),
    type: type === chartType ? undefined : type,
    fill: readFill(shape),
    line: seriesLine(type, readLine(shape)),
    points: parts(series, 'dPt').flatMap((point) => {
      const fill = readFill(part(point, 'spPr'));
      const index = numberVal(point, 'idx');
      return fill === undefined || index === undefined ? [] : [{ index, fill }];
    }),
    labels: readLabels(part(series, 'dLbls')),
    ...readSpacing(group, type),
  };
}

function readName(of: XmlElement | undefined): SeriesName<string> | undefined {
  const formula = part(of, 'strRef', 'f');
  if (formula) return { source: plainReference(contentOf(formula)) };
  const text = part(of, 'v');
  return text && { text: contentOf(text) };
}

function reference(of: XmlElement | undefined): string | undefined {
  const formula = part(parts(of)[0], 'f');
  return formula && plainReference(contentOf(formula));
}

/** A scatter chart of points alone says so by lines that are not drawn. */
function seriesLine(type: ChartType | undefined, line: ChartLine): ChartLine {
  if (type !== 'XYScatter') return line;
  if (line.style === 'None') return {};
  return line.style === undefined ? { ...line, style: 'Continuous' } : line;
}

function readSpacing(group: XmlElement, type: ChartType | undefined) {
  if (type === undefined || !['column', 'bar'].includes(shapeOf(type).family)) return {};
  const usual = columnSpacing(type);
  const gapWidth = numberVal(group, 'gapWidth') ?? 150;
  const overlap = numberVal(group, 'overlap') ?? 0;
  return {
    gapWidth: gapWidth === usual.gapWidth ? undefined : gapWidth,
    overlap: overlap === usual.overlap ? undefined : overlap,
  };
}

function readLabels(of: XmlElement | undefined): ChartLabelsData | undefined {
  if (!of || isOn(of, 'delete')) return undefined;
  const shown = {
    showValue: isOn(of, 'showVal'),
    showCategoryName: isOn(of, 'showCatName'),
    showSeriesName: isOn(of, 'showSerName'),
    showPercentage: isOn(of, 'showPercent'),
  };
  if (!Object.values(shown).includes(true)) return undefined;
  const format = part(of, 'numFmt')?.attributes;
  const isOwnFormat = format !== undefined && !['1', 'true'].includes(format['sourceLinked'] ?? '0');
  return {
    ...shown,
    position: apiWord(labelWords, val(of, 'dLblPos')),
    numberFormat: isOwnFormat ? format['formatCode'] : undefined,
    font: readFont(of, usualSizes.other),
  };
}
