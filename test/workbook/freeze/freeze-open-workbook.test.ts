import { readXlsx } from '../../../src/excel-host/xlsx';
import { freezeOpenWorkbook } from '../../../src/workbook';
import { openExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { valueOf } from '../support/operations';

const excel = openExcel(bookOf({ name: 'Figures', rows: [[20, '=A1*2', 'a text']] }));
afterAll(() => {
  excel.close();
});

test('the frozen copy opens as a new workbook, and the open one stays as it is', async () => {
  expect(valueOf(await freezeOpenWorkbook('all formulas'))).toMatchObject({ frozen: 1, kept: [] });
  const made = await readXlsx(excel.host.createdWorkbooks.at(-1) ?? new Uint8Array());
  const cells = made.ok ? made.book.sheets[0]?.cells : [];
  expect(cells?.map(({ cell }) => cell.formula ?? cell.value)).toEqual([20, 40, 'a text']);
  expect(await excel.formulas('Figures', 'A1:C1')).toEqual([[20, '=A1*2', 'a text']]);
});

test('a workbook without a function of ours is copied as it is', async () => {
  const before = excel.host.createdWorkbooks.length;
  expect(valueOf(await freezeOpenWorkbook('our functions'))).toMatchObject({ frozen: 0, kept: [] });
  expect(excel.host.createdWorkbooks).toHaveLength(before + 1);
});
