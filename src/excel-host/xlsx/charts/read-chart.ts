import { absoluteAddress, parseAddress, quotedSheetName } from '../../address';
import type { ChartAxisData, ChartData, ChartLegendData, ChartTitleData } from '../../chart-data';
import type { XmlElement } from '../xml';
import { isOn, numberVal, part, parts, val } from './drawing-xml';
import { isOverlaid, readFont, readText } from './looks';
import { readSeries, seriesElements, typeOfGroup } from './read-series';
import { apiWord, legendWords, tickLabelWords, unitWords } from './words';

/** What a chart's part says of it; its name, its place and its part stand elsewhere. */
export type ChartContent = Omit<ChartData, 'name' | 'place' | 'source'>;

/** The sizes of writing in a chart where the file says nothing, in points. */
export const usualSizes = { title: 14, axisTitle: 10, other: 9 } as const;

/** A chart from the root of its part; `undefined` where the part is not a chart. */
export function readChart(root: XmlElement): ChartContent | undefined {
  const chart = part(root, 'chart');
  const plot = part(chart, 'plotArea');
  if (!chart || !plot) return undefined;
  const elements = seriesElements(plot);
  const [first] = plotGroups(plot);
  const type = first && typeOfGroup(first);
  const axes = axesOf(plot, first);
  return {
    ...(type === undefined ? {} : { type }),
    title: readTitle(chart, elements.length === 1),
    legend: readLegend(part(chart, 'legend')),
    categoryAxis: readAxis(axes[0]),
    valueAxis: readAxis(axes[1]),
    series: elements.map((found) => readSeries(found, type)),
    plotVisibleOnly: isOn(chart, 'plotVisOnly'),
  };
}

/** The groups of series of one kind, such as `c:barChart`, in order. */
export function plotGroups(plot: XmlElement): XmlElement[] {
  return parts(plot).filter((child) => /:?\w+Chart$/.test(child.name));
}

/** A reference in Excel's own spelling, so that two spellings of one are the same. */
export function plainReference(formula: string): string {
  const parsed = parseAddress(formula);
  return parsed?.sheet === undefined ? formula : `${quotedSheetName(parsed.sheet)}!${absoluteAddress(parsed.area)}`;
}

function readTitle(chart: XmlElement, isSingle: boolean): ChartTitleData {
  const title = part(chart, 'title');
  const text = readText(title);
  return {
    // A chart of one series shows its name unasked.
    visible: title !== undefined || (isSingle && !isOn(chart, 'autoTitleDeleted')),
    ...(text === undefined ? {} : { text }),
    overlay: isOverlaid(title),
    font: readFont(title, usualSizes.title),
  };
}

function readLegend(legend: XmlElement | undefined): ChartLegendData {
  return {
    visible: legend !== undefined,
    position: apiWord(legendWords, val(legend, 'legendPos')) ?? (legend ? 'Right' : 'Bottom'),
    overlay: isOverlaid(legend),
    font: readFont(legend, usualSizes.other),
  };
}

/** The axis of the categories and that of the values, as the first group names them. */
function axesOf(plot: XmlElement, group: XmlElement | undefined): (XmlElement | undefined)[] {
  return parts(group, 'axId').map(({ attributes }) =>
    parts(plot).find((child) => child.name.endsWith('Ax') && val(child, 'axId') === attributes['val']),
  );
}

function readAxis(axis: XmlElement | undefined): ChartAxisData {
  const title = part(axis, 'title');
  const titleText = readText(title);
  const format = part(axis, 'numFmt')?.attributes;
  const isOwnFormat = format !== undefined && !['1', 'true'].includes(format['sourceLinked'] ?? '0');
  return {
    visible: axis === undefined || !isOn(axis, 'delete'),
    titleVisible: title !== undefined,
    ...(titleText === undefined ? {} : { titleText }),
    titleFont: readFont(title, usualSizes.axisTitle),
    numberFormat: isOwnFormat ? format['formatCode'] : undefined,
    minimum: numberVal(axis, 'scaling', 'min'),
    maximum: numberVal(axis, 'scaling', 'max'),
    majorUnit: numberVal(axis, 'majorUnit'),
    gridlines: part(axis, 'majorGridlines') !== undefined,
    reversed: val(axis, 'scaling', 'orientation') === 'maxMin',
    displayUnit: apiWord(unitWords, val(axis, 'dispUnits', 'builtInUnit')),
    tickLabels: apiWord(tickLabelWords, val(axis, 'tickLblPos')) ?? 'NextToAxis',
    font: readFont(axis, usualSizes.other),
  };
}
