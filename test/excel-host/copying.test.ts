import { emptySheet } from '../../src/excel-host/empty-sheet';
import { writeXlsx } from '../../src/excel-host/xlsx';
import { openExcel } from '../support/excel';
import { book, cellsOf, sheet as sheetOf } from './xlsx/books';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

async function onNewSheet<R>(test: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return Excel.run(async (context) => test(context.workbook.worksheets.add(), context));
}

describe('cells copied from another range', () => {
  test('bring formulas whose references move along, and their looks', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*$A$1']];
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('D5:E6').copyFrom('A1:B1');
      const copy = sheet.getRange('D5:E6').load('formulas,values');
      const look = sheet.getRange('E6').format.font.load('bold');
      await context.sync();
      expect(copy.formulas).toEqual([
        [2, '=D5*$A$1'],
        [2, '=D6*$A$1'],
      ]);
      expect(copy.values[1]).toEqual([2, 4]);
      expect(look.bold).toBe(true);
    }));

  test('bring values alone, or looks alone, and leave out blanks', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').formulas = [['=1+1', '', 'x']];
      sheet.getRange('A1:C1').format.fill.color = '#FFC000';
      sheet.getRange('A3:C4').values = [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ];
      sheet.getRange('A4:C4').format.font.size = 20;
      sheet.getRange('A3').copyFrom(sheet.getRange('A1:C1'), 'Values', true);
      sheet.getRange('A4').copyFrom(sheet.getRange('A1:C1'), 'Formats');
      const cells = sheet.getRange('A3:C4').load('formulas');
      const [values, looks] = [sheet.getRange('A3').format, sheet.getRange('B4').format];
      values.load('fill/color');
      looks.load('fill/color,font/size');
      await context.sync();
      expect(cells.formulas).toEqual([
        [2, 'b', 'x'],
        ['d', 'e', 'f'],
      ]);
      expect([values.fill.color, looks.fill.color, looks.font.size]).toEqual(['#FFFFFF', '#FFC000', 11]);
    }));

  test('stand on their side where that is asked for', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A3').copyFrom('A1:C1', 'All', false, true);
      const copy = sheet.getRange('A3:A5').load('values');
      await context.sync();
      expect(copy.values).toEqual([[1], [2], [3]]);
    }));

  test('are refused by a protected sheet', () =>
    onNewSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.getRange('A1').copyFrom('B1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    }));
});

test('a copied sheet has its own tables, names and formulas', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Adults';
    sheet.getRange('A1:B3').values = [
      ['Ref', 'Target'],
      ['A1', 5],
      ['A2', 7],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Savings';
    await context.sync();
    sheet.getRange('D1').formulas = [['=SUM(Savings[Target])+Adults!B2']];
    sheet.names.add('Total', '=Adults!$D$1');
    sheet.freezePanes.freezeRows(1);
    const copy = sheet.copy('Before', sheet);
    copy.load('name,position');
    const tables = copy.tables.load('items/name');
    const total = copy.getRange('D1').load('formulas,values');
    sheet.load('position');
    await context.sync();
    expect([copy.name, sheet.position - copy.position]).toEqual(['Adults (2)', 1]);
    expect(tables.items.map(({ name }) => name)).toEqual(['Savings2']);
    expect(total.formulas).toEqual([["=SUM(Savings2[Target])+'Adults (2)'!B2"]]);
    copy.getRange('B2').values = [[50]];
    const [own, original] = [copy.names.getItem('Total').getRange(), sheet.getRange('D1')];
    own.load('values');
    original.load('values');
    await context.sync();
    expect([own.values, original.values]).toEqual([[[107]], [[17]]]);
  });
  const { sheets } = await excel.host.book();
  expect(sheets.find(({ name }) => name === 'Adults (2)')?.frozenRows).toBe(1);
});

describe('sheets of another workbook', () => {
  const lines = sheetOf({
    ...emptySheet('Lines'),
    cells: cellsOf([
      ['Ref', 'Target'],
      ['C1', 10],
      [null, { formula: '=SUM(Lines2[Target])', value: 10 }],
      [null, { formula: "='My notes'!A1", value: 'hello' }],
    ]),
    tables: [
      { name: 'Lines2', area: { top: 0, left: 0, bottom: 1, right: 1 }, showTotals: false, columns: ['Ref', 'Target'] },
    ],
  });
  const notes = sheetOf({ ...emptySheet('My notes'), cells: cellsOf([['hello']]) });
  const base64 = async () => Buffer.from(await writeXlsx(undefined, book([lines, notes]))).toString('base64');

  test('are put in at the end, twice if need be, with formulas that refer to each other', async () => {
    const file = await base64();
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file);
      const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
      await context.sync();
      expect(ids.value).toHaveLength(2);
      const again = context.workbook.worksheets.getItem(ids.value[0] ?? '').load('name');
      const cells = again.getRange('B2:B4').load('formulas,values');
      const last = context.workbook.worksheets.getLast().load('name');
      const table = again.tables.getItemAt(0).load('name');
      await context.sync();
      expect([again.name, last.name, table.name]).toEqual(['Lines (2)', 'My notes (2)', 'Lines22']);
      expect(cells.formulas).toEqual([[10], ['=SUM(Lines22[Target])'], ["='My notes (2)'!A1"]]);
      expect(cells.values).toEqual([[10], [10], ['hello']]);
    });
  });

  test('may be chosen by their names', async () => {
    const file = await base64();
    await Excel.run(async (context) => {
      const before = context.workbook.worksheets.load('items/name');
      const ids = context.workbook.insertWorksheetsFromBase64(file, {
        positionType: 'Beginning',
        sheetNamesToInsert: ['My notes'],
      });
      const first = context.workbook.worksheets.getFirst().load('id,name');
      await context.sync();
      expect(ids.value).toEqual([first.id]);
      expect(before.items.map(({ name }) => name)).not.toContain(first.name);
    });
  });

  test('are refused where the file is none', () =>
    expect(
      Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(btoa('not a workbook'));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' }));
});
