import type { ChartLabelsData, ChartSeriesData, ChartType } from '../../chart-data';
import { labelPositionsOf, NO_FILL, shapeOf } from '../../chart-data';
import { parseAddress } from '../../address';
import { columnCount, rowCount } from '../../area';
import type { XmlElement } from '../xml';
import { numberFormatXml } from './axis-xml';
import { c, cVal } from './drawing-xml';
import { lineXml, shapeXml, solid, textXml, themeFill } from './looks';
import { labelWords } from './words';

/**
 * A series, its children in the order of the schema (ECMA-376 part 1, 21.2.2.16 and its neighbours). The values that viewers
 * show without calculating are put in afterwards.
 * @param order its place among all series of the chart
 * @param areNumbers whether the cells of a reference hold numbers
 */
export function seriesXml(
  series: ChartSeriesData,
  type: ChartType,
  order: number,
  areNumbers: (reference: string) => boolean,
): XmlElement {
  const { family } = shapeOf(type);
  const isBar = family === 'column' || family === 'bar';
  const isScatter = family === 'scatter';
  const hasSmooth = family === 'line' || isScatter;
  const categories = series.categories === undefined ? undefined : namesXml(series.categories, areNumbers);
  return c(
    'ser',
    cVal('idx', order),
    cVal('order', order),
    nameXml(series),
    shapeXml(series.fill, isScatter && series.line.style === undefined ? { style: 'None' } : series.line),
    isBar ? cVal('invertIfNegative', 0) : undefined,
    markerXml(series, type, order),
    ...series.points.map(({ index, fill }) =>
      c(
        'dPt',
        cVal('idx', index),
        isBar ? cVal('invertIfNegative', 0) : undefined,
        cVal('bubble3D', 0),
        shapeXml(fill, {}),
      ),
    ),
    series.labels && labelsXml(series.labels, type),
    categories && c(isScatter ? 'xVal' : 'cat', categories),
    series.values === undefined ? undefined : c(isScatter ? 'yVal' : 'val', c('numRef', c('f', series.values))),
    hasSmooth ? cVal('smooth', 0) : undefined,
  );
}

/** Points in the colour of their line: LibreOffice would give them one of its own. */
function markerXml({ line, fill }: ChartSeriesData, type: ChartType, order: number): XmlElement | undefined {
  if (type === 'Line') return c('marker', cVal('symbol', 'none'));
  if (type !== 'LineMarkers' && type !== 'XYScatter') return undefined;
  const colour = line.colour ?? (fill === NO_FILL ? undefined : fill);
  const inside = colour === undefined ? themeFill(order) : solid(colour);
  return c('marker', cVal('symbol', 'circle'), cVal('size', 5), c('spPr', inside, lineXml({ style: 'None' })));
}

function nameXml({ name }: ChartSeriesData): XmlElement | undefined {
  if (name === undefined) return undefined;
  return 'text' in name ? c('tx', c('v', name.text)) : c('tx', c('strRef', c('f', name.source)));
}

function namesXml(reference: string, areNumbers: (reference: string) => boolean): XmlElement {
  const area = parseAddress(reference)?.area;
  const hasLevels = area !== undefined && columnCount(area) > 1 && rowCount(area) > 1;
  return c(hasLevels ? 'multiLvlStrRef' : areNumbers(reference) ? 'numRef' : 'strRef', c('f', reference));
}

function labelsXml(labels: ChartLabelsData, type: ChartType): XmlElement {
  const { position, numberFormat, font } = labels;
  const isPossible = position !== undefined && labelPositionsOf(type).includes(position);
  return c(
    'dLbls',
    numberFormat === undefined ? undefined : numberFormatXml(numberFormat),
    textXml(font),
    isPossible ? cVal('dLblPos', labelWords[position]) : undefined,
    cVal('showLegendKey', 0),
    cVal('showVal', labels.showValue),
    cVal('showCatName', labels.showCategoryName),
    cVal('showSerName', labels.showSeriesName),
    cVal('showPercent', labels.showPercentage),
    cVal('showBubbleSize', 0),
  );
}
