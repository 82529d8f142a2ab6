import { openExcel } from '../support/excel';

const excel = openExcel();
const { host } = excel;
afterAll(() => {
  excel.close();
});

test('what is not implemented is refused by name, never passed over in silence', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.addTextBox('a note');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.Shapes') as string });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('savedAsArray');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Range.SavedAsArray') as string });
});

test('an error says which action failed, and what came before it has happened', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['written']];
    context.workbook.worksheets.getItem('nope').getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [['not written']];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: expect.stringContaining('nope') as string,
    });
  });
  expect(await excel.values('Sheet1', 'A1:A2')).toEqual([['written'], ['']]);
});

test('a property is not to be had before it is loaded and synchronised', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    expect(() => Reflect.get(range, 'values') as unknown).toThrow(
      expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error,
    );
    await context.sync();
  });
});

test('every call is refused while a cell is being edited, unless the add-in waits for the end', async () => {
  host.setCellEditing(true);
  const read = async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
    await context.sync();
    return range.address;
  };
  await expect(Excel.run(read)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = Excel.run({ delayForCellEdit: true }, read);
  setTimeout(() => {
    host.setCellEditing(false);
  }, 20);
  await expect(waiting).resolves.toBe('Sheet1!A1');
});

test('a range is kept from one sync to the next, and from one run to the next where it is tracked', async () => {
  const tracked = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B7');
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(tracked, async (context) => {
    tracked.values = [[42]];
    tracked.untrack();
    await context.sync();
  });
  expect(await excel.value('Sheet1', 'B7')).toBe(42);
});

test('everything is loaded where nothing is named, and nested things where they are', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load();
    const range = sheet
      .getRange('A1')
      .load({ address: true, worksheet: { name: true }, format: { font: { bold: true } } });
    context.workbook.worksheets.load({ name: true, tables: { name: true } });
    await context.sync();
    expect([sheet.name, sheet.visibility]).toEqual(['Sheet1', 'Visible']);
    expect([range.address, range.worksheet.name, range.format.font.bold]).toEqual(['Sheet1!A1', 'Sheet1', false]);
    expect(context.workbook.worksheets.items.map((one) => one.name)).toEqual(['Sheet1']);
  });
});

test('requests are counted, one for each sync', async () => {
  const before = host.requests.count;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A5').values = [[1]];
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('A5').values = [[2]];
    await context.sync();
  });
  expect(host.requests.count - before).toBe(2);
});
