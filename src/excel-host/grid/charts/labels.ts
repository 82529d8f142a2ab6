import type { ChartLabelsData } from '../../chart-data';
import type { PicturePoint, PictureSeries } from '../../engine/charts/picture';
import { shownText } from '../../engine/number-text';
import type { ChartLook } from './look';
import { textOnFill } from './look';
import type { TextPlace } from './text';
import { pixelSize, textNode } from './text';
import type { SvgNode } from './svg';

/** What the label of a point says; empty where it has nothing to say. `share` is its part of a round chart. */
export function labelText(labels: ChartLabelsData, series: PictureSeries, point: PicturePoint, share?: number): string {
  if (point.value === null) return '';
  const parts = [
    ...(labels.showSeriesName ? [series.name] : []),
    ...(labels.showCategoryName ? [point.category] : []),
    ...(labels.showValue ? [shownText(point.value, labels.numberFormat ?? series.numberFormat)] : []),
    ...(labels.showPercentage && share !== undefined ? [shownText(share, '0%')] : []),
  ];
  return parts.join(', ');
}

/** A label; one that lies on a fill is written in the colour that is seen best there, unless one was set. */
export function labelNode(
  text: string,
  place: TextPlace,
  { font }: ChartLabelsData,
  fill: string | undefined,
  look: ChartLook,
): SvgNode {
  const size = pixelSize(font, 9);
  const node = textNode(text, place, font, size, look);
  if (fill === undefined || fill === 'none') return node;
  return { ...node, attributes: { ...node.attributes, fill: font.colour ?? textOnFill(fill, look) } };
}
