import type { Book } from '../../src/excel-host/book';
import type { ChartData } from '../../src/excel-host/chart-data';
import { plainAxis } from '../../src/excel-host/chart-data';
import { emptySheet } from '../../src/excel-host/empty-sheet';
import { previewForTests } from '../support/preview-for-tests';

jest.setTimeout(60_000);

const preview = previewForTests();

const chart: ChartData = {
  name: 'Chart 1',
  type: 'ColumnClustered',
  place: {
    kind: 'cells',
    from: { row: 5, column: 1, x: 0, y: 0 },
    to: { row: 18, column: 6, x: 0, y: 0 },
  },
  title: { visible: true, text: 'Savings by department', overlay: false, font: {} },
  legend: { visible: false, position: 'Bottom', overlay: false, font: {} },
  categoryAxis: plainAxis,
  valueAxis: { ...plainAxis, maximum: 20 },
  series: [{ values: 'Pack!$B$1:$B$2', categories: 'Pack!$A$1:$A$2', fill: '#1F4E79', line: {}, points: [] }],
  plotVisibleOnly: true,
};

const pack: Book = {
  sheets: [
    {
      ...emptySheet('Pack'),
      cells: [
        { row: 0, column: 0, cell: { value: 'Children' } },
        { row: 1, column: 0, cell: { value: 'Adults' } },
        { row: 0, column: 1, cell: { value: 10 } },
        { row: 1, column: 1, cell: { formula: '=B1/2', value: 5 } },
      ],
      charts: [chart],
    },
    emptySheet('Elsewhere'),
  ],
  names: [],
  activeSheet: 'Pack',
  settings: {},
};

test('a chart stands over its cells, follows their values, scrolls with them, and goes with its sheet', async () => {
  await preview.open({ file: { name: 'pack.xlsx', book: pack } });
  const { page } = preview;
  const drawing = page.getByRole('img', { name: /Savings by department/ });
  await drawing.waitFor();
  const heights = (): Promise<number[]> =>
    drawing
      .locator('rect[fill="#1F4E79"]')
      .evaluateAll((found) => found.map((column) => Number(column.getAttribute('height'))));
  const [children = 0, adults = 0] = await heights();
  expect(adults).toBeCloseTo(children / 2, 0);

  await page.evaluate(() => window.previewWorkbook?.edit('Pack', 'B1', 20));
  await page.waitForFunction((before) => {
    const [, last] = document.querySelectorAll('[data-charts] rect[fill="#1F4E79"]');
    return Math.abs(Number(last?.getAttribute('height')) - before) < 1;
  }, children);

  const before = await drawing.boundingBox();
  await page.mouse.move((before?.x ?? 0) + 50, (before?.y ?? 0) + 50);
  await page.mouse.wheel(0, 100);
  await page.waitForFunction((top) => {
    const box = document.querySelector('[data-charts] svg')?.getBoundingClientRect();
    return box !== undefined && box.top < top - 50;
  }, before?.y ?? 0);

  await page.evaluate(() => window.previewWorkbook?.select('Elsewhere', 'A1'));
  await drawing.waitFor({ state: 'detached' });
});
