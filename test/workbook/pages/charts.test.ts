import { cell } from '../../../src/workbook/pages/page-cell';
import type { PageChart } from '../../../src/workbook/pages/page-chart';
import { waterfallCells, waterfallLooks, waterfallSource } from '../../../src/workbook/pages/waterfall';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { savingsTable } from '../support/sheets';
import { draw, samplePage } from './support';

let excel: OpenExcel | null = null;
const open = (): OpenExcel => {
  excel = openExcel(bookOf(savingsTable()));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const chartsOn = async (sheet: string): Promise<{ name: string; type: string; title: string; names: string[] }[]> =>
  Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name,items/chartType,items/title/text,items/series/items/name');
    await context.sync();
    return charts.items.map(({ name, chartType, title, series }) => ({
      name,
      type: chartType,
      title: title.text,
      names: series.items.map((one) => one.name),
    }));
  });

const chart: PageChart = {
  type: 'stackedBars',
  title: 'Savings by year, £000',
  source: { top: 9, left: 0, rows: 3, columns: 3 },
  place: { top: 14, left: 0, rows: 12, columns: 4 },
  looks: ['delivered', 'atRisk'],
  values: 'money',
};
const source = {
  top: 9,
  left: 0,
  rows: [
    ['', 'Delivered', 'At risk'],
    ['2014/15', 10, 20],
    ['2015/16', 5, 15],
  ].map((row) => row.map((value) => cell(value, 'text'))),
};

test('a chart shows its cells, and is there once after drawing again; a chart of a person’s stays', async () => {
  open();
  const page = samplePage({ blocks: [source], charts: [chart] });
  await draw(page);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Lines');
    sheet.charts.add('Line', sheet.getRange('A10:C12')).name = 'My own';
    await context.sync();
  });
  await draw(page);
  const charts = await chartsOn('Lines');
  expect(charts.map(({ name }) => name).sort()).toEqual(['MTFS chart 1', 'My own']);
  expect(charts.find(({ name }) => name === 'MTFS chart 1')).toMatchObject({
    type: 'BarStacked',
    title: 'Savings by year, £000',
    names: ['Delivered', 'At risk'],
  });
});

test('the steps of a waterfall stand on what came before, and a total on the ground', async () => {
  const workbook = open();
  const steps = [
    { label: 'Target', formula: '=SUM(PackLines[Target])', isTotal: true },
    { label: 'At risk', formula: '=-40' },
    { label: 'Over-delivered', formula: '=10' },
    { label: 'Forecast', formula: '=120', isTotal: true },
  ];
  const rows = waterfallCells(9, 0, steps, '£000');
  const waterfall: PageChart = {
    ...chart,
    type: 'stackedColumns',
    source: waterfallSource(9, 0, steps),
    looks: waterfallLooks,
  };
  await draw(samplePage({ blocks: [{ top: 9, left: 0, rows }], charts: [waterfall] }));
  expect(await workbook.values('Lines', 'A11:E14')).toEqual([
    ['Target', 0, 150, 0, 0],
    ['At risk', 110, 0, 0, 40],
    ['Over-delivered', 110, 0, 10, 0],
    ['Forecast', 0, 120, 0, 0],
  ]);
  expect((await chartsOn('Lines'))[0]?.names).toEqual(['Base', 'Total', 'More', 'Less']);
});
