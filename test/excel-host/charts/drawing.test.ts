import type { ChartType } from '../../../src/excel-host/chart-data';
import { pictureOf } from '../../../src/excel-host/engine/charts/picture';
import { drawChart } from '../../../src/excel-host/grid/charts/draw-chart';
import type { ChartLook } from '../../../src/excel-host/grid/charts/look';
import { darkLook, lightLook } from '../../../src/excel-host/grid/charts/look';
import type { SvgNode } from '../../../src/excel-host/grid/charts/svg';
import { openExcel } from '../../support/excel';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

/** The drawing of a chart of three steps of a gap, as a chart of a type that may be styled. */
async function drawingOf(
  type: ChartType,
  style: (chart: Excel.Chart) => void = () => undefined,
  look: ChartLook = lightLook,
): Promise<SvgNode> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const data = sheet.getRange('A1:C4');
    data.values = [
      ['Step', 'Base', 'Shown'],
      ['Target', 0, 24],
      ['Delivered', 14, 10],
      ['At risk', 9, 5],
    ];
    const chart = sheet.charts.add(type, data);
    style(chart);
    sheet.load('id');
    await context.sync();
    const [made] = excel.host.engine.charts.onSheet(sheet.id);
    if (!made) throw new Error('The chart was not made.');
    return drawChart({ state: made.state, series: pictureOf(excel.host.engine.sheets, made), look }, 480, 288);
  });
}

function nodesOf(drawing: SvgNode, name: string): SvgNode[] {
  const below = drawing.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child, name)));
  return drawing.name === name ? [drawing, ...below] : below;
}

function textsOf(drawing: SvgNode): string[] {
  return nodesOf(drawing, 'text').flatMap(({ children }) => children.filter((child) => typeof child === 'string'));
}

function filled(drawing: SvgNode, name: string, fill: string): SvgNode[] {
  return nodesOf(drawing, name).filter(({ attributes }) => attributes['fill'] === fill);
}

function number(of: SvgNode | undefined, name: string): number {
  return Number(of?.attributes[name]);
}

test('a waterfall stands each step on its invisible base, in the colours that were set', async () => {
  const drawing = await drawingOf('ColumnStacked', (chart) => {
    chart.title.text = 'From target to delivery';
    chart.legend.visible = false;
    chart.series.getItemAt(0).format.fill.clear();
    const shown = chart.series.getItemAt(1);
    shown.format.fill.setSolidColor('#1F4E79');
    shown.points.getItemAt(2).format.fill.setSolidColor('#C00000');
    shown.hasDataLabels = true;
  });
  const [target, delivered] = filled(drawing, 'rect', '#1F4E79');
  const [atRisk] = filled(drawing, 'rect', '#C00000');
  expect(filled(drawing, 'rect', 'none')).toHaveLength(3);
  // The second step hangs from the top of the first, the third from the bottom of the second.
  expect(number(delivered, 'y')).toBeCloseTo(number(target, 'y'), 0);
  expect(number(atRisk, 'y')).toBeCloseTo(number(delivered, 'y') + number(delivered, 'height'), 0);
  expect(number(atRisk, 'height') * 2).toBeCloseTo(number(delivered, 'height'), 0);
  expect(textsOf(drawing)).toEqual(
    expect.arrayContaining(['From target to delivery', 'Target', 'At risk', '24', '30']),
  );
});

test.each([
  ['ColumnClustered', 'rect', 3],
  ['BarStacked', 'rect', 3],
  ['ColumnStacked100', 'rect', 3],
  ['Area', 'polygon', 1],
  ['AreaStacked', 'polygon', 1],
] as const)('a chart of the type %s draws its second series as %s', async (type, name, count) => {
  const drawing = await drawingOf(type, ({ legend }) => {
    legend.visible = false;
  });
  expect(filled(drawing, name, '#ED7D31')).toHaveLength(count);
});

test('columns stand side by side, bars go down from the top where the categories are reversed', async () => {
  const withoutLegend = ({ legend }: Excel.Chart): void => {
    legend.visible = false;
  };
  const clustered = await drawingOf('ColumnClustered', withoutLegend);
  const columns = filled(clustered, 'rect', '#ED7D31').map((node) => number(node, 'x'));
  expect(columns).toEqual([...columns].sort((one, other) => one - other));
  const bars = await drawingOf('BarClustered', (chart) => {
    chart.axes.categoryAxis.reversePlotOrder = true;
    withoutLegend(chart);
  });
  const tops = filled(bars, 'rect', '#ED7D31').map((node) => number(node, 'y'));
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
});

test('lines and points of a scatter chart lie where their values are', async () => {
  const line = await drawingOf('LineMarkers');
  expect([nodesOf(line, 'polyline'), nodesOf(line, 'circle')].map(({ length }) => length)).toEqual([2, 6]);
  const scatter = await drawingOf('XYScatter');
  expect(nodesOf(scatter, 'polyline')).toHaveLength(0);
});

test('a pie has a slice for each value, a blank none, and says its parts', async () => {
  const drawing = await drawingOf('Doughnut', ({ series }) => {
    series.getItemAt(0).delete();
    series.getItemAt(0).dataLabels.set({ showValue: false, showPercentage: true });
  });
  expect(nodesOf(drawing, 'path')).toHaveLength(3);
  expect(textsOf(drawing)).toEqual(expect.arrayContaining(['62%', '26%', '13%', 'Target']));
});

test('a dark grid has a dark ground, and colours that were chosen for white paper are lightened', async () => {
  const style = ({ title, legend }: Excel.Chart): void => {
    title.text = 'Gap';
    title.format.font.color = '#003366';
    legend.visible = false;
  };
  const titleOf = (drawing: SvgNode) => nodesOf(drawing, 'text').find(({ children }) => children[0] === 'Gap');
  const [light, dark] = [await drawingOf('Line', style), await drawingOf('Line', style, darkLook)];
  expect(titleOf(light)?.attributes['fill']).toBe('#003366');
  expect(titleOf(dark)?.attributes['fill']).not.toBe('#003366');
  expect(nodesOf(dark, 'rect')[0]?.attributes['fill']).toBe(darkLook.ground);
});

test('an axis shows its title, its unit and the ends that were set', async () => {
  const drawing = await drawingOf('ColumnClustered', ({ axes: { valueAxis } }) => {
    valueAxis.set({ minimum: 0, maximum: 20000, majorUnit: 10000, displayUnit: 'Thousands', numberFormat: '0' });
    valueAxis.title.text = 'Savings';
  });
  expect(textsOf(drawing)).toEqual(expect.arrayContaining(['Savings (Thousands)', '0', '10', '20']));
});
