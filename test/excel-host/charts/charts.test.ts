import { openExcel } from '../../support/excel';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

const figures = [
  ['Department', 'Target', 'Delivered'],
  ['Children', 13.24, 4],
  ['Adults', 8.5, 1.45],
  ['Highways', 2.5, 7.8],
];

/** What calls gave, once they were answered. */
function answers(...results: readonly OfficeExtension.ClientResult<unknown>[]): unknown[] {
  return results.map(({ value }) => value);
}

/** Numbers that may differ in what a binary fraction loses. */
function near(numbers: readonly number[]): unknown[] {
  return numbers.map((number): unknown => expect.closeTo(number));
}

async function onSheetOfFigures<R>(
  test: (sheet: Excel.Worksheet, context: Excel.RequestContext, data: Excel.Range) => Promise<R>,
): Promise<R> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const data = sheet.getRange('A1:C4');
    data.values = figures;
    return test(sheet, context, data);
  });
}

describe('making a chart', () => {
  test('names its points by texts that formulas give, also those written in the same breath', () =>
    onSheetOfFigures(async (sheet, context) => {
      sheet.getRange('A2:A4').formulas = [['="Depart"&"ment"'], ['="Adults"'], ['="Highways"']];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.load('items/name');
      const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Target', 'Delivered']);
      expect(answers(categories)).toEqual([['Department', 'Adults', 'Highways']]);
    }));

  test('reads the names of series and points from the range, and is found by name, place and id', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      const chart = sheet.charts.add('ColumnClustered', data);
      chart.load('id,name,chartType,plotVisibleOnly,title/text,title/visible,legend/visible,legend/position');
      chart.series.load('items/name,items/chartType,items/gapWidth,count');
      await context.sync();
      expect([chart.name, chart.chartType, chart.plotVisibleOnly]).toEqual(['Chart 1', 'ColumnClustered', true]);
      expect([chart.title.text, chart.title.visible]).toEqual(['Chart Title', true]);
      expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Bottom']);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Target', 'Delivered']);
      const categories = chart.series.getItemAt(1).getDimensionValues('Categories');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      const found = [
        sheet.charts.getItem('chart 1'),
        sheet.charts.getItemAt(0),
        sheet.charts.getItem(chart.id),
        sheet.charts.getItemOrNullObject('Chart 1'),
      ].map((one) => one.load('id'));
      const none = sheet.charts.getItemOrNullObject('Nope');
      const count = sheet.charts.getCount();
      await context.sync();
      expect(answers(categories, values)).toEqual([
        ['Children', 'Adults', 'Highways'],
        [4, 1.45, 7.8],
      ]);
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set([chart.id]));
      expect([none.isNullObject, ...answers(count)]).toEqual([true, 1]);
    }));

  test.each([
    ['Auto', 'A1:C4', ['Target', 'Delivered']],
    ['Rows', 'A1:C4', ['Children', 'Adults', 'Highways']],
    ['Auto', 'A1:C2', ['Children']],
    ['Auto', 'B1:B4', ['Target']],
    ['Auto', 'B2:C4', ['Series1', 'Series2']],
  ] as const)('takes series by %s from %s', async (seriesBy, address, names) =>
    onSheetOfFigures(async (sheet, context) => {
      const { series } = sheet.charts.add('Line', sheet.getRange(address), seriesBy);
      series.load('items/name');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(names);
    }),
  );

  test('takes years for headings where the corner is blank, and the first column for x in a scatter chart', () =>
    onSheetOfFigures(async (sheet, context) => {
      sheet.getRange('E1:G2').values = [
        ['', 2014, 2015],
        ['Target', 1, 2],
      ];
      const years = sheet.charts.add('Area', sheet.getRange('E1:G2')).series.getItemAt(0);
      const scatter = sheet.charts.add('XYScatter', sheet.getRange('B2:C4')).series;
      const categories = years.getDimensionValues('Categories');
      const xs = scatter.getItemAt(0).getDimensionValues('XValues');
      const count = scatter.getCount();
      await context.sync();
      expect(answers(categories, xs, count)).toEqual([['2014', '2015'], [13.24, 8.5, 2.5], 1]);
    }));

  test('refuses a waterfall, which older Excel and older files do not know, and says what can be made', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      sheet.charts.add('Waterfall', data);
      await expect(context.sync()).rejects.toThrow(/Waterfall.*ColumnStacked/);
    }));

  test('refuses on a protected sheet', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      sheet.protection.protect();
      await context.sync();
      sheet.charts.add('Pie', data);
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    }));
});

describe('styling a chart', () => {
  test('keeps title, legend, axes, series, points and labels as they were set', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      const chart = sheet.charts.add('ColumnStacked', data);
      chart.name = 'Gap';
      chart.title.text = 'From target to delivery';
      chart.title.format.font.set({ bold: true, color: '#003366', size: 16 });
      chart.legend.position = 'Right';
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.title.text = '£m';
      valueAxis.numberFormat = '#,##0.0';
      valueAxis.minimum = 0;
      valueAxis.maximum = 20;
      valueAxis.displayUnit = 'Thousands';
      valueAxis.majorGridlines.visible = false;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelPosition = 'Low';
      const base = chart.series.getItemAt(0);
      base.format.fill.clear();
      base.format.line.lineStyle = 'None';
      base.gapWidth = 40;
      const second = chart.series.getItemAt(1);
      second.format.fill.setSolidColor('#1F4E79');
      second.points.getItemAt(2).format.fill.setSolidColor('#C00000');
      second.hasDataLabels = true;
      second.dataLabels.numberFormat = '0.0';
      second.dataLabels.position = 'InsideEnd';
      await context.sync();

      const again = sheet.charts.getItem('Gap');
      again.load('title/text,title/format/font/bold,title/format/font/size,title/format/font/color,legend/position');
      const value = again.axes.valueAxis.load(
        'title/text,title/visible,numberFormat,minimum,maximum,displayUnit,majorGridlines/visible',
      );
      const category = again.axes.categoryAxis.load('reversePlotOrder,tickLabelPosition');
      const labels = again.series.getItemAt(1).dataLabels.load('showValue,numberFormat,position');
      again.series.load('items/gapWidth,items/overlap,items/hasDataLabels');
      const line = again.series.getItemAt(0).format.line.load('lineStyle');
      await context.sync();
      expect(again.title.toJSON()).toMatchObject({
        text: 'From target to delivery',
        format: { font: { bold: true, size: 16, color: '#003366' } },
      });
      expect(again.legend.position).toBe('Right');
      expect(value.toJSON()).toMatchObject({
        title: { text: '£m', visible: true },
        numberFormat: '#,##0.0',
        minimum: 0,
        maximum: 20,
        displayUnit: 'Thousands',
        majorGridlines: { visible: false },
      });
      expect([category.reversePlotOrder, category.tickLabelPosition]).toEqual([true, 'Low']);
      expect(labels.toJSON()).toMatchObject({ showValue: true, numberFormat: '0.0', position: 'InsideEnd' });
      expect(
        again.series.items.map(({ gapWidth, overlap, hasDataLabels }) => [gapWidth, overlap, hasDataLabels]),
      ).toEqual([
        [40, 100, false],
        [40, 100, true],
      ]);
      expect(line.lineStyle).toBe('None');
      const saved = (await excel.host.book()).sheets.flatMap(({ charts }) => charts).find(({ name }) => name === 'Gap');
      expect(saved?.series[0]?.fill).toBe('none');
      expect(saved?.series[1]).toMatchObject({ fill: '#1F4E79', points: [{ index: 2, fill: '#C00000' }] });
    }));

  test('gives the ends that the values make of an axis, and those again after an end is taken back', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      const axis = sheet.charts.add('BarStacked', data).axes.valueAxis.load('minimum,maximum,majorUnit');
      await context.sync();
      expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([0, 20, 5]);
      axis.maximum = 100;
      axis.maximum = '';
      axis.load('maximum');
      await context.sync();
      expect(axis.maximum).toBe(20);
    }));

  test('lets a series be added, of another kind and from other cells, and deleted', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      sheet.getRange('E1:E4').values = [['Forecast'], [1], [2], [3]];
      const chart = sheet.charts.add('ColumnClustered', data);
      const added = chart.series.add('Forecast');
      added.setValues(sheet.getRange('E2:E4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.chartType = 'Line';
      const values = added.getDimensionValues('Values');
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name,items/chartType');
      await context.sync();
      expect(answers(values)).toEqual([[1, 2, 3]]);
      expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ['Delivered', 'ColumnClustered'],
        ['Forecast', 'Line'],
      ]);
    }));

  test('refuses axes to a pie', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      sheet.charts.add('Pie', data).axes.valueAxis.visible = false;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    }));
});

describe('where a chart stands and what it shows', () => {
  test('is set in points or by cells', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      const chart = sheet.charts.add('Pie', data);
      chart.set({ left: 30, top: 45, width: 300, height: 200 });
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual(near([30, 45, 300, 200]));
      chart.setPosition('E2', 'H10');
      chart.load('left,top,width,height');
      await context.sync();
      const cell = sheet.getRange('E2').load('format/columnWidth,format/rowHeight');
      await context.sync();
      const { columnWidth, rowHeight } = cell.format;
      const wanted = [4 * columnWidth, rowHeight, 4 * columnWidth, 9 * rowHeight];
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual(near(wanted));
    }));

  test('moves with inserted rows, and so do the cells that it shows, from whichever sheet', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      const other = context.workbook.worksheets.add();
      const chart = sheet.charts.add('ColumnClustered', data);
      const away = other.charts.add('ColumnClustered', data);
      chart.setPosition('A6', 'D12');
      sheet.getRange('2:3').insert('Down');
      sheet.name = `Moved ${String(Date.now())}`;
      chart.load('top');
      sheet.getRange('A8').load('address');
      const above = sheet.getRange('A8').format.load('rowHeight');
      const source = away.series.getItemAt(0).getDimensionDataSourceString('Values');
      sheet.load('name');
      await context.sync();
      expect(chart.top).toBeCloseTo(7 * above.rowHeight);
      expect(answers(source)).toEqual([`'${sheet.name}'!$B$4:$B$6`]);
    }));

  test('takes other data, keeps its looks, leaves out hidden rows where it should, and goes when it is deleted', () =>
    onSheetOfFigures(async (sheet, context, data) => {
      const chart = sheet.charts.add('ColumnClustered', data);
      chart.series.getItemAt(0).format.fill.setSolidColor('#00B050');
      chart.setData(sheet.getRange('A1:B4'), 'Columns');
      sheet.getRange('3:3').rowHidden = true;
      const shown = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      chart.plotVisibleOnly = false;
      const all = chart.series.getItemAt(0).getDimensionValues('Values');
      const count = chart.series.getCount();
      await context.sync();
      expect(answers(shown, all, count)).toEqual([[13.24, 2.5], [13.24, 8.5, 2.5], 1]);
      chart.delete();
      sheet.charts.load('count');
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    }));
});
