import { openExcel } from '../support/excel';
import { roundTrip } from './xlsx/books';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

async function onNewSheet<R>(test: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return Excel.run(async (context) => test(context.workbook.worksheets.add(), context));
}

test('a new sheet prints upright on A4 in its own size', () =>
  onNewSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.load();
    pageLayout.headersFooters.defaultForAllPages.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      printOrder: 'DownThenOver',
      zoom: { scale: 100 },
      centerHorizontally: false,
      printGridlines: false,
    });
    expect(pageLayout.topMargin).toBeCloseTo(54);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('');
  }));

test('how a sheet is to print is read back, and is in the file that is saved', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Star chamber';
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A3';
    pageLayout.printOrder = 'OverThenDown';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    pageLayout.centerHorizontally = true;
    pageLayout.printGridlines = true;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintArea('A1:H40');
    pageLayout.setPrintTitleRows('$4:$5');
    pageLayout.setPrintTitleColumns(sheet.getRange('A:B'));
    pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Adults && health';
    pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
    pageLayout.load('zoom,leftMargin,rightMargin');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 2 });
    expect(pageLayout.leftMargin).toBeCloseTo(36);
    expect(pageLayout.rightMargin).toBeCloseTo(50.4);
    expect(rows.address).toBe("'Star chamber'!4:5");
  });
  const { sheets } = await roundTrip(await excel.host.book());
  expect(sheets.find(({ name }) => name === 'Star chamber')?.print).toEqual({
    landscape: true,
    paper: 8,
    overThenDown: true,
    pagesWide: 1,
    pagesTall: 2,
    centredAcross: true,
    gridlines: true,
    margins: { left: 0.5, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    areas: [{ top: 0, left: 0, bottom: 39, right: 7 }],
    repeatRows: { first: 3, last: 4 },
    repeatColumns: { first: 0, last: 1 },
    header: { left: 'Adults && health' },
    footer: { right: 'Page &P of &N' },
  });
});

test('what is printed and repeated moves along with rows put in above', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Moved';
    sheet.pageLayout.setPrintArea('B2:D9');
    sheet.pageLayout.setPrintTitleRows('2:2');
    sheet.getRange('1:3').insert('Down');
    await context.sync();
  });
  const { sheets } = await excel.host.book();
  expect(sheets.find(({ name }) => name === 'Moved')?.print).toMatchObject({
    areas: [{ top: 4, left: 1, bottom: 11, right: 3 }],
    repeatRows: { first: 4, last: 4 },
  });
});

test('a page begins where a break is set, in the saved file too, and the break moves along with its row', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Broken';
    sheet.getRange('A1:A40').values = Array.from({ length: 40 }, (_, row) => [row]);
    const { horizontalPageBreaks: breaks } = sheet;
    breaks.add('A30');
    breaks.add(sheet.getRange('B12:C14'));
    breaks.add('A20').delete();
    breaks.add('A12');
    sheet.getRange('1:2').insert('Down');
    const after = breaks.getItem(1).getCellAfterBreak().load('address');
    breaks.load('items/rowIndex');
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([13, 31]);
    expect(after.address).toBe('Broken!A32');
  });
  const { sheets } = await roundTrip(await excel.host.book());
  expect(sheets.find(({ name }) => name === 'Broken')?.print?.rowBreaks).toEqual([13, 31]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Broken').horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  const cleared = await roundTrip(await excel.host.book());
  expect(cleared.sheets.find(({ name }) => name === 'Broken')?.print?.rowBreaks).toBeUndefined();
});

test('a page break before the first row is refused', () =>
  onNewSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add('A1');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ['a scale beyond what Excel prints', (layout) => (layout.zoom = { scale: 500 })],
  ['half a page', (layout) => (layout.zoom = { horizontalFitToPages: 0.5 })],
  [
    'an area of another sheet',
    (layout) => {
      layout.setPrintArea('Sheet1!A1:B2');
    },
  ],
])('%s is refused', (_what, change) =>
  onNewSheet(async (sheet, context) => {
    change(sheet.pageLayout);
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }),
);
