import type { ChartLegendData, ChartSeriesData, ChartTitleData, ChartType } from '../../chart-data';
import { columnSpacing, shapeOf } from '../../chart-data';
import type { XmlElement } from '../xml';
import { axisXml } from './axis-xml';
import { c, cVal, selfContained } from './drawing-xml';
import { FAINT_LINE, lineXml, richXml, solid, textXml, USUAL_TEXT } from './looks';
import type { ChartContent } from './read-chart';
import { usualSizes } from './read-chart';
import { seriesXml } from './series-xml';
import { groupingWords, groupNames, legendWords } from './words';

/** The order of a chart's children (ECMA-376 part 1, 21.2.2.27). */
export const CHART_ORDER = [
  'title',
  'autoTitleDeleted',
  'pivotFmts',
  'view3D',
  'floor',
  'sideWall',
  'backWall',
  'plotArea',
  'legend',
  'plotVisOnly',
  'dispBlanksAs',
  'showDLblsOverMax',
  'extLst',
] as const;

/** What the cells of a reference hold. */
export type AreNumbers = (reference: string) => boolean;

/** The root of a new chart's part. */
export function chartXml(chart: ChartContent, areNumbers: AreNumbers): XmlElement {
  return selfContained(
    c(
      'chartSpace',
      cVal('roundedCorners', 0),
      c(
        'chart',
        titleXml(chart.title),
        cVal('autoTitleDeleted', !chart.title.visible),
        plotXml(chart, areNumbers),
        legendXml(chart.legend),
        cVal('plotVisOnly', chart.plotVisibleOnly),
        cVal('dispBlanksAs', 'gap'),
      ),
      c('spPr', solid('#FFFFFF'), lineXml({ colour: FAINT_LINE, weight: 0.75 })),
      textXml({ size: usualSizes.other, colour: USUAL_TEXT }),
    ),
  );
}

/** The title, where it is shown. */
export function titleXml({ visible, text, overlay, font }: ChartTitleData): XmlElement | undefined {
  if (!visible) return undefined;
  const look = { ...font, size: font.size ?? usualSizes.title };
  return c(
    'title',
    text === undefined ? undefined : richXml(text, look),
    cVal('overlay', overlay),
    text === undefined ? textXml(look) : undefined,
  );
}

/** The legend, where it is shown. */
export function legendXml({ visible, position, overlay, font }: ChartLegendData): XmlElement | undefined {
  if (!visible) return undefined;
  return c('legend', cVal('legendPos', legendWords[position]), cVal('overlay', overlay), textXml(font));
}

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** The plot: a group for each kind of series, and the axes that they share. */
export function plotXml(chart: ChartContent, areNumbers: AreNumbers): XmlElement {
  const { type: chartType = 'ColumnClustered' } = chart;
  const groups = new Map<ChartType, { series: ChartSeriesData; order: number }[]>([[chartType, []]]);
  chart.series.forEach((series, order) => {
    const type = series.type ?? chartType;
    groups.set(type, [...(groups.get(type) ?? []), { series, order }]);
  });
  // A chart may have no series of its own kind, but not no group at all.
  if (groups.size > 1 && groups.get(chartType)?.length === 0) groups.delete(chartType);
  const drawn = [...groups].map(([type, members]) =>
    groupXml(
      type,
      members.map(({ series }) => series),
      members.map(({ series, order }) => seriesXml(series, type, order, areNumbers)),
    ),
  );
  return c('plotArea', c('layout'), ...drawn, ...axesXml(chart, chartType));
}

function groupXml(type: ChartType, series: readonly ChartSeriesData[], elements: readonly XmlElement[]): XmlElement {
  const { family, grouping } = shapeOf(type);
  const axes = [cVal('axId', CATEGORY_AXIS), cVal('axId', VALUE_AXIS)];
  const varies = cVal('varyColors', family === 'pie' || family === 'doughnut');
  const name = groupNames[family];
  switch (family) {
    case 'column':
    case 'bar': {
      const usual = columnSpacing(type);
      return c(
        name,
        cVal('barDir', family === 'bar' ? 'bar' : 'col'),
        cVal('grouping', groupingWords[grouping]),
        varies,
        ...elements,
        cVal('gapWidth', series[0]?.gapWidth ?? usual.gapWidth),
        cVal('overlap', series[0]?.overlap ?? usual.overlap),
        ...axes,
      );
    }
    case 'line':
      return c(name, cVal('grouping', 'standard'), varies, ...elements, cVal('marker', 1), ...axes);
    case 'area':
      return c(name, cVal('grouping', grouping === 'side' ? 'standard' : 'stacked'), varies, ...elements, ...axes);
    case 'pie':
      return c(name, varies, ...elements, cVal('firstSliceAng', 0));
    case 'doughnut':
      return c(name, varies, ...elements, cVal('firstSliceAng', 0), cVal('holeSize', 60));
    case 'scatter':
      return c(name, cVal('scatterStyle', 'lineMarker'), varies, ...elements, ...axes);
  }
}

function axesXml({ categoryAxis, valueAxis }: ChartContent, type: ChartType): XmlElement[] {
  const { family, grouping } = shapeOf(type);
  if (family === 'pie' || family === 'doughnut') return [];
  const isFlat = family === 'bar';
  const isScatter = family === 'scatter';
  return [
    axisXml(categoryAxis, {
      id: CATEGORY_AXIS,
      crossId: VALUE_AXIS,
      isCategory: !isScatter,
      side: isFlat ? 'l' : 'b',
      isBetween: false,
      usualFormat: 'General',
    }),
    axisXml(valueAxis, {
      id: VALUE_AXIS,
      crossId: CATEGORY_AXIS,
      isCategory: false,
      side: isFlat ? 'b' : 'l',
      isBetween: !isScatter && family !== 'area',
      usualFormat: grouping === 'percent' ? '0%' : 'General',
    }),
  ];
}
