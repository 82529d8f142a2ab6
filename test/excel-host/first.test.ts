import { openExcel } from '../support/excel';

const excel = openExcel();
afterAll(() => excel.close());

test('values written are read back, formulas calculate', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [[1, 'two'], [true, '=A1*10']];
    const range = sheet.getRange('A1:B2').load('values,formulas,text,address,valueTypes');
    const gone = context.workbook.worksheets.getItemOrNullObject('nope');
    await context.sync();
    expect(range.values).toEqual([[1, 'two'], [true, 10]]);
    expect(range.formulas).toEqual([[1, 'two'], [true, '=A1*10']]);
    expect(range.address).toBe('Sheet1!A1:B2');
    expect(gone.isNullObject).toBe(true);
  });
});

test('tables', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tables');
    sheet.getRange('A1:C3').values = [['Ref', 'Target', 'Forecast'], ['S1', 100, 90], ['S2', 50, 60]];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Savings';
    table.columns.add(-1, [['Gap'], ['=[@Target]-[@Forecast]'], ['=[@Target]-[@Forecast]']]);
    const body = table.getDataBodyRange().load('values,formulas');
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map((c) => c.name)).toEqual(['Ref', 'Target', 'Forecast', 'Gap']);
    expect(body.values).toEqual([['S1', 100, 90, 10], ['S2', 50, 60, -10]]);
    sheet.getRange('G1').values = [['=SUM(Savings[Gap])']];
    const sum = sheet.getRange('G1').load('values');
    await context.sync();
    expect(sum.values).toEqual([[0]]);
  });
});
