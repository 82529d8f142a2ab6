import { NO_FILL, shapeOf } from '../../chart-data';
import { fillColour } from './look';
import type { ChartPicture, Rectangle } from './picture';
import { titleOf } from './picture';
import type { SvgNode } from './svg';
import { svg } from './svg';
import { pixelSize, shortened, textNode, textWidth, wrapped } from './text';

/** What stands round the plot, and the room that is left for it. */
export interface Frame {
  readonly nodes: readonly SvgNode[];
  readonly room: Rectangle;
}

const MARGIN = 10;
const KEY = 9;

/** The title and the legend of a chart. */
export function drawFrame(picture: ChartPicture, width: number, height: number): Frame {
  const whole = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const titled = drawTitle(picture, whole);
  const keyed = drawLegend(picture, titled.room);
  return { nodes: [...titled.nodes, ...keyed.nodes], room: keyed.room };
}

function drawTitle(picture: ChartPicture, room: Rectangle): Frame {
  const title = titleOf(picture);
  const { font, overlay } = picture.state.title;
  if (title === undefined) return { nodes: [], room };
  const size = pixelSize(font, 14);
  const lines = title.split('\n').flatMap((line) => wrapped(line, size, room.width, 2));
  const nodes = lines.map((line, at) =>
    textNode(line, { x: room.x + room.width / 2, y: room.y + size * (0.6 + at * 1.2) }, font, size, picture.look),
  );
  const taken = overlay ? 0 : lines.length * size * 1.2 + MARGIN / 2;
  return { nodes, room: { ...room, y: room.y + taken, height: room.height - taken } };
}

interface LegendEntry {
  readonly text: string;
  readonly colour: string;
}

function entriesOf({ state, series, look }: ChartPicture): LegendEntry[] {
  const family = state.type && shapeOf(state.type).family;
  const [first] = series;
  if (first && (family === 'pie' || family === 'doughnut')) {
    const points = state.series[0]?.points ?? [];
    return first.points.map(({ category }, index) => ({
      text: category,
      colour: fillColour(points.find((point) => point.index === index)?.fill, index, look),
    }));
  }
  return series.map(({ name }, index) => {
    const looks = state.series[index];
    const fill = looks?.fill === NO_FILL ? NO_FILL : (looks?.line.colour ?? looks?.fill);
    return { text: name, colour: fillColour(looks?.fill ?? fill, index, look) };
  });
}

function drawLegend(picture: ChartPicture, room: Rectangle): Frame {
  const { legend } = picture.state;
  const entries = entriesOf(picture);
  if (!legend.visible || entries.length === 0) return { nodes: [], room };
  const isBeside = !['Top', 'Bottom'].includes(legend.position);
  const size = pixelSize(legend.font, 9);
  const rowHeight = size * 1.5;
  const most = isBeside ? room.width / 3 : room.width;
  const widths = entries.map(({ text }) => Math.min(KEY + 5 + textWidth(text, size) + 14, most));
  const rows = isBeside ? widths.map((width, index) => [{ index, width }]) : rowsOf(widths, room.width);
  const widest = Math.max(...rows.map((row) => row.reduce((sum, { width }) => sum + width, 0)));
  const tall = rows.length * rowHeight;
  const isLeft = legend.position === 'Left';
  const box = isBeside
    ? { x: isLeft ? room.x : room.x + room.width - widest, y: room.y + Math.max(room.height - tall, 0) / 2 }
    : { x: room.x, y: legend.position === 'Top' ? room.y : room.y + room.height - tall };
  const nodes = rows.flatMap((row, at) => {
    const rowWidth = row.reduce((sum, { width }) => sum + width, 0);
    let x = isBeside ? box.x : room.x + (room.width - rowWidth) / 2;
    return row.flatMap(({ index, width }) => {
      const entry = entries[index];
      const left = x;
      x += width;
      if (!entry) return [];
      const y = box.y + (at + 0.5) * rowHeight;
      const key = svg('rect', { x: left, y: y - KEY / 2, width: KEY, height: KEY, fill: entry.colour });
      const text = shortened(entry.text, size, width - KEY - 8);
      return [key, textNode(text, { x: left + KEY + 5, y, anchor: 'start' }, legend.font, size, picture.look)];
    });
  });
  if (legend.overlay) return { nodes, room };
  if (isBeside) {
    const kept = room.width - widest - MARGIN;
    return { nodes, room: { ...room, x: isLeft ? room.x + widest + MARGIN : room.x, width: kept } };
  }
  const y = legend.position === 'Top' ? room.y + tall + MARGIN / 2 : room.y;
  return { nodes, room: { ...room, y, height: room.height - tall - MARGIN / 2 } };
}

function rowsOf(widths: readonly number[], room: number): { index: number; width: number }[][] {
  const rows: { index: number; width: number }[][] = [];
  let left = 0;
  widths.forEach((width, index) => {
    const row = rows.at(-1);
    if (row && width <= left) row.push({ index, width });
    else {
      rows.push([{ index, width }]);
      left = room;
    }
    left -= width;
  });
  return rows;
}
