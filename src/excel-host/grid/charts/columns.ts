import type { ChartType } from '../../chart-data';
import { columnSpacing, shapeOf } from '../../chart-data';
import { stacksOf } from '../../engine/charts/scale';
import type { Axes } from './axes';
import { labelNode, labelText } from './labels';
import { fillColour } from './look';
import type { ChartPicture, DrawnSeries, Rectangle } from './picture';
import type { SvgNode } from './svg';
import { svg } from './svg';

/** How far a label stands from the end of its column. */
const LABEL_MARGIN = 9;

/** The columns or bars of a group. */
export function drawColumns(
  picture: ChartPicture,
  type: ChartType,
  group: readonly DrawnSeries[],
  axes: Axes,
): SvgNode[] {
  const { grouping } = shapeOf(type);
  const usual = columnSpacing(type);
  const looks = picture.state.series[group[0]?.index ?? -1];
  const overlap = (looks?.overlap ?? usual.overlap) / 100;
  const gap = (looks?.gapWidth ?? usual.gapWidth) / 100;
  const abreast = grouping === 'side' ? group.length : 1;
  // A category holds its columns, as far as they do not overlap, and one gap.
  const thickness = axes.band / (abreast - (abreast - 1) * overlap + gap);
  const step = thickness * (1 - overlap);
  const wide = thickness + (abreast - 1) * step;
  const stacks = grouping === 'side' ? undefined : stacksOf(group, grouping);
  const isMirrored = axes.isFlat !== picture.state.categoryAxis.reversed;
  return group.flatMap((series, place) =>
    series.points.flatMap((point, at) => {
      if (point.value === null) return [];
      const part = stacks?.[place]?.[at];
      const from = part ? axes.value(part.from) : axes.base;
      const to = axes.value(part?.to ?? point.value);
      const slot = abreast === 1 ? 0 : isMirrored ? abreast - 1 - place : place;
      const start = axes.category(at) - wide / 2 + slot * step;
      const box = boxOf(axes, start, thickness, from, to);
      return drawColumn(picture, series, at, box, { from, to }, axes);
    }),
  );
}

function boxOf({ isFlat }: Axes, start: number, thickness: number, from: number, to: number): Rectangle {
  const low = Math.min(from, to);
  const long = Math.abs(to - from);
  return isFlat
    ? { x: low, y: start, width: long, height: thickness }
    : { x: start, y: low, width: thickness, height: long };
}

function drawColumn(
  { state, look }: ChartPicture,
  series: DrawnSeries,
  at: number,
  box: Rectangle,
  ends: { readonly from: number; readonly to: number },
  { isFlat }: Axes,
): SvgNode[] {
  const looks = state.series[series.index];
  const point = series.points[at];
  const fill = fillColour(looks?.points.find(({ index }) => index === at)?.fill ?? looks?.fill, series.index, look);
  const line = looks?.line;
  const isOutlined = line?.colour !== undefined && line.style !== 'None';
  const column = svg('rect', {
    ...box,
    fill,
    stroke: isOutlined ? line.colour : undefined,
    'stroke-width': isOutlined ? ((line.weight ?? 1) * 4) / 3 : undefined,
  });
  const text = looks?.labels && point ? labelText(looks.labels, series, point) : '';
  if (!looks?.labels || text === '') return [column];
  const position = looks.labels.position ?? (isStacked(series) ? 'Center' : 'OutsideEnd');
  const away = ends.to < ends.from ? -1 : 1;
  const inside = away * Math.min(LABEL_MARGIN, Math.abs(ends.to - ends.from) / 2);
  const along = {
    Center: (ends.from + ends.to) / 2,
    InsideBase: ends.from + inside,
    InsideEnd: ends.to - inside,
    OutsideEnd: ends.to + away * LABEL_MARGIN,
  }[position === 'InsideBase' || position === 'InsideEnd' || position === 'OutsideEnd' ? position : 'Center'];
  const place = isFlat
    ? { x: along, y: box.y + box.height / 2, anchor: anchorOf(position, away) }
    : { x: box.x + box.width / 2, y: along };
  return [column, labelNode(text, place, looks.labels, position === 'OutsideEnd' ? undefined : fill, look)];
}

function isStacked({ type }: DrawnSeries): boolean {
  return type !== undefined && shapeOf(type).grouping !== 'side';
}

function anchorOf(position: string, away: 1 | -1): 'start' | 'middle' | 'end' {
  if (position === 'OutsideEnd' || position === 'InsideBase') return away > 0 ? 'start' : 'end';
  return position === 'InsideEnd' ? (away > 0 ? 'end' : 'start') : 'middle';
}
