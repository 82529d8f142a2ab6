import type { ChartLine, ChartType, LabelPosition } from '../../chart-data';
import { shapeOf } from '../../chart-data';
import { stacksOf } from '../../engine/charts/scale';
import type { Axes } from './axes';
import { labelNode, labelText } from './labels';
import { fillColour } from './look';
import type { ChartPicture, DrawnSeries } from './picture';
import type { SvgNode } from './svg';
import { svg } from './svg';
import type { TextPlace } from './text';

const MARKER = 3.5;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** The lines of a group, or the points of a scatter chart. */
export function drawLines(
  picture: ChartPicture,
  type: ChartType,
  group: readonly DrawnSeries[],
  axes: Axes,
): SvgNode[] {
  const isScatter = shapeOf(type).family === 'scatter';
  return group.flatMap((series) => {
    const looks = picture.state.series[series.index];
    const line: ChartLine = looks?.line ?? {};
    const colour = fillColour(line.colour ?? looks?.fill, series.index, picture.look);
    const runs = runsOf(series, axes, isScatter);
    const isDrawn = line.style !== 'None' && (!isScatter || line.style !== undefined);
    const hasMarkers = type !== 'Line';
    return [
      ...(isDrawn ? runs.map((run) => strokeOf(run, line, colour)) : []),
      ...runs.flatMap((run) =>
        run
          .filter(() => hasMarkers || run.length === 1)
          .map(({ x, y }) => svg('circle', { cx: x, cy: y, r: MARKER, fill: colour })),
      ),
      ...labelsAlong(picture, series, runs.flat()),
    ];
  });
}

/** The areas of a group, the ones behind first. */
export function drawAreas(
  picture: ChartPicture,
  type: ChartType,
  group: readonly DrawnSeries[],
  axes: Axes,
): SvgNode[] {
  const isStacked = shapeOf(type).grouping !== 'side';
  const stacks = isStacked ? stacksOf(group, 'stacked') : undefined;
  return group.map((series, place) => {
    const fill = fillColour(picture.state.series[series.index]?.fill, series.index, picture.look);
    const upper = series.points.map(({ value }, at) => axes.value(stacks?.[place]?.[at]?.to ?? value ?? 0));
    const lower = series.points.map((_, at) => (stacks ? axes.value(stacks[place]?.[at]?.from ?? 0) : axes.base));
    const corners = [
      ...upper.map((y, at) => `${pixel(axes.category(at))},${pixel(y)}`),
      ...lower.map((y, at) => `${pixel(axes.category(at))},${pixel(y)}`).reverse(),
    ];
    return svg('polygon', { points: corners.join(' '), fill });
  });
}

/** The points of a series in runs: a blank ends one. */
function runsOf({ points }: DrawnSeries, axes: Axes, isScatter: boolean): Point[][] {
  const runs: Point[][] = [[]];
  points.forEach(({ value, x }, at) => {
    if (value === null || (isScatter && x === null)) runs.push([]);
    else runs.at(-1)?.push({ x: axes.category(isScatter ? (x ?? 0) : at), y: axes.value(value), at });
  });
  return runs.filter((run) => run.length > 0);
}

const dashes: Readonly<Record<string, string>> = {
  Dash: '8 4',
  DashDot: '8 4 2 4',
  DashDotDot: '8 4 2 4 2 4',
  Dot: '2 3',
  RoundDot: '2 3',
};

function strokeOf(run: readonly Point[], { weight, style }: ChartLine, colour: string): SvgNode {
  return svg('polyline', {
    points: run.map(({ x, y }) => `${pixel(x)},${pixel(y)}`).join(' '),
    fill: 'none',
    stroke: colour,
    'stroke-width': ((weight ?? 2.25) * 4) / 3,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes[style ?? ''],
  });
}

const besideRight: TextPlace = { x: 7, y: 0, anchor: 'start' };
const besidePoint: Readonly<Partial<Record<LabelPosition, TextPlace>>> = {
  Left: { x: -7, y: 0, anchor: 'end' },
  Top: { x: 0, y: -12 },
  Bottom: { x: 0, y: 12 },
  Center: { x: 0, y: 0 },
};

function labelsAlong({ state, look }: ChartPicture, series: DrawnSeries, points: readonly Point[]): SvgNode[] {
  const labels = state.series[series.index]?.labels;
  if (!labels) return [];
  return points.flatMap(({ x, y, at }) => {
    const point = series.points[at];
    const text = point ? labelText(labels, series, point) : '';
    if (text === '') return [];
    const place = besidePoint[labels.position ?? 'Right'] ?? besideRight;
    return [labelNode(text, { ...place, x: x + place.x, y: y + place.y }, labels, undefined, look)];
  });
}

function pixel(at: number): number {
  return Math.round(at * 100) / 100;
}
