import { openExcel } from '../support/excel';
import { roundTrip } from './xlsx/books';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

async function onNewSheet<R>(test: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return Excel.run(async (context) => test(context.workbook.worksheets.add(), context));
}

test('a link to a place in the workbook has its text, moves along with its cell, and is in the file', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Contents';
    const cell = sheet.getRange('B2');
    cell.hyperlink = { documentReference: 'Sheet1!A1', screenTip: 'The first sheet', textToDisplay: '=not a formula' };
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('B3').load('hyperlink,values');
    const none = sheet.getRange('B2').load('hyperlink');
    await context.sync();
    expect(moved.values).toEqual([['=not a formula']]);
    expect(moved.hyperlink).toEqual({
      documentReference: 'Sheet1!A1',
      screenTip: 'The first sheet',
      textToDisplay: '=not a formula',
    });
    expect(none.hyperlink).toBeNull();
  });
  const { sheets } = await roundTrip(await excel.host.book());
  expect(sheets.find(({ name }) => name === 'Contents')?.hyperlinks).toEqual([
    { area: { top: 2, left: 1, bottom: 2, right: 1 }, reference: 'Sheet1!A1', screenTip: 'The first sheet' },
  ]);
});

test('a formula that links shows its text, or else its address, and an error of either', () =>
  onNewSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1:A3');
    cells.formulas = [
      ['=HYPERLINK("#Sheet1!A"&1,"The "&"first")'],
      ['=HYPERLINK("https://example.org")'],
      ['=HYPERLINK(NA(),"The first")'],
    ];
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([['The first'], ['https://example.org'], ['#N/A']]);
  }));

test('a link without a text keeps the text of its cell, and goes when it is cleared', () =>
  onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [['Guidance']];
    cell.hyperlink = { address: 'https://example.org' };
    cell.load('hyperlink');
    await context.sync();
    expect(cell.hyperlink).toEqual({ address: 'https://example.org', textToDisplay: 'Guidance' });
    cell.clear('Hyperlinks');
    cell.load('hyperlink');
    await context.sync();
    expect(cell.hyperlink).toBeNull();
  }));

test('a link that leads nowhere is refused', () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').hyperlink = { textToDisplay: 'nowhere' };
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));
