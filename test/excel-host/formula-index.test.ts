import { openExcel } from '../support/excel';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

async function write(cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, entry] of Object.entries(cells)) sheet.getRange(address).formulas = [[entry]];
    await context.sync();
  });
}

const valueOf = (address: string) => excel.value('Sheet1', address);

test('a formula that was written over does not come back when what it was made of changes', async () => {
  await write({ A1: 1, B1: '=A1*2', C1: '=B1+1' });
  expect(await valueOf('C1')).toBe(3);
  await write({ B1: 10 });
  expect(await valueOf('C1')).toBe(11);
  await write({ A1: 5 });
  expect([await valueOf('B1'), await valueOf('C1')]).toEqual([10, 11]);
  await write({ B1: '=A1*3' });
  expect(await valueOf('C1')).toBe(16);
});

test('formulas are found where rows that were added or deleted have moved them', async () => {
  await write({ A5: 2, B6: '=A5*2' });
  expect(await valueOf('B6')).toBe(4);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('3:4').insert('Down');
    await context.sync();
  });
  await write({ A7: 7 });
  expect(await valueOf('B8')).toBe(14);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('3:3').delete('Up');
    await context.sync();
  });
  await write({ A6: 8 });
  expect(await valueOf('B7')).toBe(16);
});

test('formulas on a sheet that was added are calculated from another, and do not outlive their sheet', async () => {
  await write({ A20: 3 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Other').getRange('A1').formulas = [['=Sheet1!A20+1']];
    await context.sync();
  });
  expect(await excel.value('Other', 'A1')).toBe(4);
  await write({ A20: 6 });
  expect(await excel.value('Other', 'A1')).toBe(7);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Other').delete();
    await context.sync();
  });
  await write({ A20: 9, B20: '=A20' });
  expect(await valueOf('B20')).toBe(9);
});

test('references that are made while calculating follow what they are made of, and what they lead to', async () => {
  await write({ A30: 1, B30: '=A30*2', A31: 'B30', C30: '=INDIRECT(A31)+1', D30: '=SUM(OFFSET(A30,0,1,1,2))' });
  expect([await valueOf('C30'), await valueOf('D30')]).toEqual([3, 5]);
  await write({ A30: 10 });
  expect([await valueOf('C30'), await valueOf('D30')]).toEqual([21, 41]);
  await write({ A31: 'A30' });
  expect([await valueOf('C30'), await valueOf('D30')]).toEqual([11, 31]);
});
