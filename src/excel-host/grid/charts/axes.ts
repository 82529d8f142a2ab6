import type { ChartAxisData, DisplayUnit } from '../../chart-data';
import { displayUnits, shapeOf } from '../../chart-data';
import type { Scale } from '../../engine/charts/scale';
import { extentOf, marksOf, scaleOf, valueExtent } from '../../engine/charts/scale';
import { shownText } from '../../engine/number-text';
import type { ChartPicture, Rectangle } from './picture';
import type { SvgNode } from './svg';
import { svg } from './svg';
import { pixelSize, shortened, textNode, textWidth, wrapped } from './text';

/** The plot with its axes: where categories and values lie on it, in pixels. */
export interface Axes {
  readonly nodes: readonly SvgNode[];
  readonly plot: Rectangle;
  /** Whether values run from left to right, as in bars. */
  readonly isFlat: boolean;
  /** How much of the axis a category has. */
  readonly band: number;
  /** The middle of a category; a number of its own in a scatter chart. */
  category(at: number): number;
  value(value: number): number;
  /** Where columns begin. */
  readonly base: number;
}

const GAP = 6;

/** The axes of a chart that is not round, drawn into a room. */
export function drawAxes(picture: ChartPicture, room: Rectangle): Axes {
  const { state, series } = picture;
  const shape = shapeOf(state.type ?? 'ColumnClustered');
  const isFlat = shape.family === 'bar';
  const isScatter = shape.family === 'scatter';
  const scale = scaleOf(valueExtent(series), state.valueAxis);
  const format =
    state.valueAxis.numberFormat ?? (shape.grouping === 'percent' ? '0%' : (series[0]?.numberFormat ?? 'General'));
  const values: AxisLabels = labelsOf(scale, format, state.valueAxis);
  const across = isScatter ? acrossScale(picture) : undefined;
  const names = longest(series.map(({ points }) => points.map(({ category }) => category)));
  const categories: AxisLabels = across
    ? labelsOf(across, state.categoryAxis.numberFormat ?? 'General', state.categoryAxis)
    : { texts: names, marks: names.map((_, index) => index) };
  const [left, bottom] = isFlat ? [categories, values] : [values, categories];
  const [leftAxis, bottomAxis] = isFlat ? [state.categoryAxis, state.valueAxis] : [state.valueAxis, state.categoryAxis];
  const plot = plotIn(room, leftAxis, left, bottomAxis, bottom);
  const isEdgeToEdge = shape.family === 'area';
  const count = Math.max(names.length - (isEdgeToEdge ? 1 : 0), 1);
  const band = (isFlat ? plot.height : plot.width) / count;
  const along = (share: number, axis: ChartAxisData, isAcross: boolean): number => {
    const from = axis.reversed ? 1 - share : share;
    return isAcross ? plot.x + from * plot.width : plot.y + (1 - from) * plot.height;
  };
  const category = (at: number): number =>
    across
      ? along(shareOf(across, at), state.categoryAxis, true)
      : along((at + (isEdgeToEdge ? 0 : 0.5)) / count, state.categoryAxis, !isFlat);
  const value = (at: number): number => along(shareOf(scale, at), state.valueAxis, isFlat);
  const base = value(Math.min(Math.max(0, scale.minimum), scale.maximum));
  const axes = { plot, isFlat, band, category, value, base };
  return {
    ...axes,
    nodes: [
      ...gridNodes(picture, axes, values.marks, across ? categories.marks : []),
      ...(state.valueAxis.visible ? valueLabels(picture, axes, values) : []),
      ...(state.categoryAxis.visible ? categoryLabels(picture, axes, categories) : []),
      ...axisTitles(picture, room, leftAxis, bottomAxis),
    ],
  };
}

interface AxisLabels {
  readonly texts: readonly string[];
  readonly marks: readonly number[];
}
type Layout = Omit<Axes, 'nodes'>;

function acrossScale({ state, series }: ChartPicture): Scale {
  const xs = series.flatMap(({ points }) => points.flatMap(({ x }) => x ?? []));
  return scaleOf(xs.length === 0 ? { low: 0, high: 1 } : extentOf(xs), state.categoryAxis);
}

function labelsOf(scale: Scale, format: string, { displayUnit }: ChartAxisData): AxisLabels {
  const marks = marksOf(scale);
  const unit = displayUnit === undefined ? 1 : unitSize(displayUnit);
  return { marks, texts: marks.map((mark) => shownText(Number((mark / unit).toPrecision(12)), format)) };
}

/** The units are powers of ten from a hundred on; only above a hundred million are some of them left out. */
function unitSize(unit: DisplayUnit): number {
  const powers = [2, 3, 4, 5, 6, 7, 8, 9, 12];
  return 10 ** (powers[displayUnits.indexOf(unit)] ?? 0);
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>((best, list) => (list.length > best.length ? list : best), []);
}

function shareOf({ minimum, maximum }: Scale, value: number): number {
  return (value - minimum) / (maximum - minimum);
}

function titleRoom(axis: ChartAxisData): number {
  return titleText(axis) === undefined ? 0 : pixelSize(axis.titleFont, 10) * 1.4;
}

function plotIn(
  room: Rectangle,
  leftAxis: ChartAxisData,
  left: AxisLabels,
  bottomAxis: ChartAxisData,
  bottom: AxisLabels,
): Rectangle {
  const leftSize = pixelSize(leftAxis.font, 9);
  const widest = Math.max(0, ...left.texts.map((text) => textWidth(text, leftSize)));
  const hasLeft = leftAxis.visible && leftAxis.tickLabels !== 'None';
  const inset = titleRoom(leftAxis) + (hasLeft ? Math.min(widest, room.width * 0.35) + GAP : 0);
  const width = Math.max(room.width - inset - GAP, 1);
  const hasBottom = bottomAxis.visible && bottomAxis.tickLabels !== 'None';
  const bottomSize = pixelSize(bottomAxis.font, 9);
  const lines = hasBottom ? labelLines(bottom, bottomSize, width) : 0;
  const below = titleRoom(bottomAxis) + (lines > 0 ? lines * bottomSize * 1.15 + GAP : 0);
  return { x: room.x + inset, y: room.y + GAP, width, height: Math.max(room.height - below - GAP, 1) };
}

function labelLines({ texts }: AxisLabels, size: number, width: number): number {
  const band = width / Math.max(texts.length, 1);
  return Math.max(1, ...texts.map((text) => wrapped(text, size, band - 2, 3).length));
}

function gridNodes(
  { state, look }: ChartPicture,
  axes: Layout,
  values: readonly number[],
  xs: readonly number[],
): SvgNode[] {
  const { plot, isFlat, base } = axes;
  const upright = (x: number): SvgNode =>
    svg('line', { x1: x, x2: x, y1: plot.y, y2: plot.y + plot.height, stroke: look.faint });
  const level = (y: number): SvgNode =>
    svg('line', { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke: look.faint });
  const lines = state.valueAxis.gridlines ? values.map((mark) => (isFlat ? upright : level)(axes.value(mark))) : [];
  const ofCategories = state.categoryAxis.gridlines ? xs.map((mark) => upright(axes.category(mark))) : [];
  const axisLine = state.categoryAxis.visible ? [(isFlat ? upright : level)(base)] : [];
  return [...lines, ...ofCategories, ...axisLine];
}

function valueLabels({ state, look }: ChartPicture, axes: Layout, { texts, marks }: AxisLabels): SvgNode[] {
  const { font, tickLabels } = state.valueAxis;
  const { plot, isFlat } = axes;
  if (tickLabels === 'None') return [];
  const size = pixelSize(font, 9);
  // The values stand where the categories begin: at the other side where those run backwards.
  const isFar = (tickLabels === 'High') !== state.categoryAxis.reversed;
  return marks.map((mark, index) => {
    const at = axes.value(mark);
    const text = texts[index] ?? '';
    if (isFlat) {
      const y = isFar ? plot.y - GAP - size * 0.1 : plot.y + plot.height + GAP + size / 2;
      return textNode(text, { x: at, y }, font, size, look);
    }
    const x = isFar ? plot.x + plot.width + 2 : plot.x - GAP;
    return textNode(text, { x, y: at, anchor: isFar ? 'start' : 'end' }, font, size, look);
  });
}

function categoryLabels({ state, look }: ChartPicture, axes: Layout, { texts, marks }: AxisLabels): SvgNode[] {
  const { font, tickLabels } = state.categoryAxis;
  const { plot, isFlat, band, base } = axes;
  if (tickLabels === 'None') return [];
  const size = pixelSize(font, 9);
  // Where values below 0 reach under the axis, the names go with the axis unless they were put low.
  const side = tickLabels === 'High' ? 'far' : tickLabels === 'Low' ? 'near' : 'axis';
  const every = Math.max(1, Math.ceil((size * 1.2) / Math.max(band, 1)));
  return marks.flatMap((mark, index) => {
    const text = texts[index] ?? '';
    const at = axes.category(mark);
    if (index % every !== 0) return [];
    if (isFlat) {
      const x = side === 'far' ? plot.x + plot.width : side === 'near' ? plot.x : base;
      const room = Math.max(x - GAP, 20);
      return [textNode(shortened(text, size, room), { x: x - GAP, y: at, anchor: 'end' }, font, size, look)];
    }
    const y = (side === 'far' ? plot.y : side === 'near' ? plot.y + plot.height : base) + GAP + size / 2;
    const width = texts.length === marks.length && marks.length > 0 ? plot.width / marks.length : band;
    return wrapped(text, size, width * every - 2, 3).map((line, down) =>
      textNode(line, { x: at, y: y + down * size * 1.15 }, font, size, look),
    );
  });
}

function titleText({ titleVisible, titleText: text, displayUnit }: ChartAxisData): string | undefined {
  const title = titleVisible ? (text ?? 'Axis Title') : undefined;
  if (displayUnit === undefined) return title;
  const unit = displayUnit.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return title === undefined ? unit : `${title} (${unit})`;
}

function axisTitles({ look }: ChartPicture, room: Rectangle, left: ChartAxisData, bottom: ChartAxisData): SvgNode[] {
  const leftText = titleText(left);
  const bottomText = titleText(bottom);
  const leftSize = pixelSize(left.titleFont, 10);
  const bottomSize = pixelSize(bottom.titleFont, 10);
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  return [
    ...(leftText === undefined
      ? []
      : [textNode(leftText, { x: room.x + leftSize / 2, y: middle.y, turn: -90 }, left.titleFont, leftSize, look)]),
    ...(bottomText === undefined
      ? []
      : [
          textNode(
            bottomText,
            { x: middle.x, y: room.y + room.height - bottomSize / 2 },
            bottom.titleFont,
            bottomSize,
            look,
          ),
        ]),
  ];
}
