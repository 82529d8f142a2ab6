import ExcelJS from 'exceljs';
import { writeXlsx } from '../../../src/excel-host/xlsx';
import { openExcel } from '../../support/excel';
import { book, cellAt, cellsOf, open, sheet } from './books';

/** exceljs by itself, as another program that reads what we write and writes what we read. */
describe('beside exceljs', () => {
  it('reads what exceljs writes', async () => {
    const workbook = new ExcelJS.Workbook();
    const made = workbook.addWorksheet('Savings');
    made.addTable({
      name: 'Savings',
      ref: 'A1',
      columns: [{ name: 'Ref' }, { name: 'Due' }],
      rows: [['S1', new Date(Date.UTC(2014, 8, 1))]],
    });
    made.getCell('D1').value = { formula: 'SUM(A1:A2)', result: 3 };
    made.getCell('D2').value = { text: 'report', hyperlink: 'https://example.org/' };
    made.getCell('D3').value = { richText: [{ text: 'one ' }, { font: { bold: true }, text: 'two' }] };
    made.mergeCells('F1:G2');
    made.getCell('A1').note = 'a note';
    const { book: read } = await open(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const only = read.sheets[0];
    expect(only?.tables[0]).toMatchObject({
      name: 'Savings',
      columns: ['Ref', 'Due'],
      area: { top: 0, left: 0, bottom: 1, right: 1 },
    });
    expect(cellAt(read, 'Savings', 1, 1)?.value).toBe(41883);
    expect([0, 1, 2].map((row) => cellAt(read, 'Savings', row, 3)?.value)).toEqual([3, 'report', 'one two']);
    expect(only?.merges).toEqual([{ top: 0, left: 5, bottom: 1, right: 6 }]);
    expect(only?.notes.map(({ text }) => text)).toEqual(['a note']);
  });

  it('reads and keeps a table from which exceljs has taken its heading row, and gives its name to no other', async () => {
    const table = {
      name: 'ChangeLog',
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      showTotals: false,
      columns: ['Run'],
    };
    const ours = await writeXlsx(undefined, book([sheet({ cells: cellsOf([['Run'], [1]]), tables: [table] })]));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(ours).buffer);
    const { opened, book: read } = await open(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const excel = openExcel(read);
    try {
      await Excel.run(async (context) => {
        const found = context.workbook.tables.getItem('ChangeLog').load('showHeaders');
        const body = found.getDataBodyRange().load('address');
        const other = context.workbook.worksheets.add('Other').tables.add('A1:B2', true);
        await context.sync();
        expect([found.showHeaders, body.address]).toEqual([false, 'Sheet1!A1:A2']);
        other.name = 'changelog';
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      });
      const { book: again } = await open(await writeXlsx(opened, await excel.host.book()));
      expect(again.sheets[0]?.tables).toEqual([expect.objectContaining({ ...table, showHeaders: false })]);
    } finally {
      excel.close();
    }
  });

  it('writes what exceljs reads', async () => {
    const table = {
      name: 'Savings',
      area: { top: 0, left: 0, bottom: 1, right: 1 },
      showTotals: false,
      columns: ['Ref', 'Target'],
    };
    const cells = cellsOf([['Ref', 'Target'], ['S1', 100], [{ formula: '=SUM(Savings[Target])', value: 100 }]]);
    const bytes = await writeXlsx(
      undefined,
      book([sheet({ cells, tables: [table], notes: [{ row: 1, column: 0, text: 'a note' }] })]),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const only = workbook.getWorksheet('Sheet1');
    expect(only?.getCell('B2').value).toBe(100);
    expect(only?.getCell('A3').formula).toBe('SUM(Savings[Target])');
    expect(only?.getCell('A3').result).toBe(100);
    expect(only?.getTable('Savings')).toBeDefined();
    expect(only?.getCell('A2').note).toBe('a note');
  });
});
