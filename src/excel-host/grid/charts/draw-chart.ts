import { shapeOf } from '../../chart-data';
import { groupsOf } from '../../engine/charts/scale';
import { drawAxes } from './axes';
import { drawColumns } from './columns';
import { drawFrame } from './frame';
import { drawAreas, drawLines } from './lines';
import type { ChartPicture, DrawnSeries, Rectangle } from './picture';
import { titleOf } from './picture';
import { drawSlices } from './slices';
import type { SvgNode } from './svg';
import { svg } from './svg';
import { textNode } from './text';

/** A chart as a drawing of a size in pixels. */
export function drawChart(picture: ChartPicture, width: number, height: number): SvgNode {
  const { look } = picture;
  const ground = svg('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: look.ground,
    stroke: look.faint,
  });
  const frame = drawFrame(picture, width, height);
  return svg(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
      'aria-label': spokenText(picture),
      'font-family': 'Calibri, Carlito, "Segoe UI", sans-serif',
    },
    ground,
    ...drawPlot(picture, frame.room),
    ...frame.nodes,
  );
}

function drawPlot(picture: ChartPicture, room: Rectangle): SvgNode[] {
  const { state, series } = picture;
  if (room.width < 30 || room.height < 30) return [];
  if (state.type === undefined) return unknownKind(picture, room);
  const { family } = shapeOf(state.type);
  if (family === 'pie' || family === 'doughnut') return drawSlices(picture, room, family === 'doughnut');
  const axes = drawAxes(picture, room);
  const numbered = series.map((one, index): DrawnSeries => ({ ...one, index }));
  const marks = [...groupsOf(numbered)].flatMap(([type]) => {
    const group = numbered.filter((one) => one.type === type);
    switch (shapeOf(type).family) {
      case 'column':
      case 'bar':
        return drawColumns(picture, type, group, axes);
      case 'area':
        return drawAreas(picture, type, group, axes);
      case 'line':
      case 'scatter':
        return drawLines(picture, type, group, axes);
      case 'pie':
      case 'doughnut':
        return [];
    }
  });
  const { plot } = axes;
  const isCut = state.valueAxis.minimum !== undefined || state.valueAxis.maximum !== undefined;
  if (!isCut) return [...axes.nodes, ...marks];
  // What lies beyond an end that was set is not drawn, as in Excel.
  const { x, y, width, height } = plot;
  const shifted = svg('g', { transform: `translate(${-x} ${-y})` }, ...marks);
  const window = svg('svg', { x, y, width, height, overflow: 'hidden' }, shifted);
  return [...axes.nodes, window];
}

function unknownKind({ look }: ChartPicture, room: Rectangle): SvgNode[] {
  const place = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  return [textNode('This kind of chart is kept, but not drawn here.', place, {}, 12, look)];
}

/** What a chart says to those who hear the page. */
function spokenText(picture: ChartPicture): string {
  const names = picture.series.map(({ name }) => name).join(', ');
  return `Chart: ${titleOf(picture) ?? picture.state.name}. Series: ${names}.`;
}
