import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { read, refresh } from '../support/operations';
import { savingsHeadings, savingsLines, savingsRange, savingsTable, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const statusesAt = async (workbook: OpenExcel, sheet: string, address: string): Promise<unknown[]> =>
  (await workbook.values(sheet, address)).map((row) => row[0]);

describe('a refresh of an Excel table', () => {
  test('writes the status and its reason into new columns at the right-hand end', async () => {
    const workbook = open(savingsTable(), settings);
    const { receipt } = await refresh();
    expect(await statusesAt(workbook, 'Savings', 'F1:F5')).toEqual(['RAG', 'Green', 'Amber', 'Red', 'Blue']);
    expect(await workbook.value('Savings', 'G1')).toBe('RAG reason');
    expect(await workbook.value('Savings', 'G4')).toContain('£50k');
    expect(receipt).toMatchObject({ run: 1, cellsWritten: 8, statusesChanged: 4, canUndo: true });
    const table = (await workbook.host.book()).sheets[0]?.tables[0];
    expect(table?.columns).toEqual([...savingsHeadings, 'RAG', 'RAG reason']);
  });

  test('changes nothing the second time', async () => {
    const workbook = open(savingsTable(), settings);
    await refresh();
    const before = JSON.stringify(await workbook.host.book());
    const { plan, receipt } = await refresh();
    expect(plan.changes).toEqual([]);
    expect(receipt).toMatchObject({ run: null, cellsWritten: 0 });
    expect(JSON.stringify(await workbook.host.book())).toBe(before);
  });

  test('logs one row for each status that changed, and appends later runs', async () => {
    const workbook = open(savingsTable(), settings);
    await refresh();
    workbook.host.editAsUser('Savings', 'D4', 100);
    await refresh();
    const log = await workbook.values('RAG log', 'A1:H6');
    expect(log[0]).toEqual(['Run', 'When', 'Table', 'Ref', 'From', 'To', 'Reason', 'By']);
    expect(log[1]?.slice(0, 6)).toEqual([1, expect.closeTo(41883.604, 3), 'Savings', 'S3', '', 'Red']);
    expect(log[5]?.slice(2, 6)).toEqual(['Savings', 'S3', 'Red', 'Green']);
    expect(log[5]?.[0]).toBe(2);
    expect(log[5]?.[7]).toBe('A. Officer');
  });

  test('goes on numbering in a log whose columns somebody has arranged otherwise, under another of its names', async () => {
    const headings = ['Checked', 'Reason', 'To', 'From', 'Ref', 'Run'];
    const log = tableSheet('RAG_history', [headings, ['yes', 'because', 'Red', '', 'S3', 7]]);
    const workbook = open(savingsTable(), settings, log);
    const { receipt } = await refresh();
    expect(receipt.run).toBe(8);
    const rows = await workbook.values('RAG_history', 'A2:F6');
    expect(rows[0]).toEqual(['yes', 'because', 'Red', '', 'S3', 7]);
    expect(rows.slice(1).map((row) => [row[0], row[2], row[5]])).toEqual([
      ['', 'Red', 8],
      ['', 'Amber', 8],
      ['', 'Green', 8],
      ['', 'Blue', 8],
    ]);
  });

  test('keeps its log beside a name of the workbook that is called like it', async () => {
    const book = bookOf(savingsTable(), settings);
    const workbook = openExcel({ ...book, names: [{ name: 'RagLog', formula: '=Settings!$A$1:$B$2', visible: true }] });
    excel = workbook;
    expect((await refresh()).receipt.run).toBe(1);
    workbook.host.editAsUser('Savings', 'D4', 100);
    expect((await refresh()).receipt.run).toBe(2);
    const { sheets } = await workbook.host.book();
    expect(sheets.map(({ name }) => name)).toEqual(['Savings', 'Settings', 'RAG log']);
    expect(sheets[2]?.tables.map(({ name }) => name)).not.toContain('RagLog');
  });

  test('colours the column once', async () => {
    const workbook = open(savingsTable(), settings);
    await refresh();
    workbook.host.editAsUser('Savings', 'D4', 100);
    await refresh();
    const formats = (await workbook.host.book()).sheets[0]?.conditionalFormats ?? [];
    expect(formats).toHaveLength(5);
    expect(formats.every(({ areas }) => areas.every((area) => area.left === 5 && area.right === 5))).toBe(true);
  });

  test('keeps the totals row and never assesses it', async () => {
    const sheet = savingsTable([...savingsLines, ['Total', null, '=SUM(C2:C5)', null, null]]);
    const area = { top: 0, left: 0, bottom: 5, right: 4, showTotals: true };
    const workbook = open({ ...sheet, tables: { Savings: area } }, settings);
    const { tracker } = await refresh();
    expect(tracker.savings).toHaveLength(4);
    expect(await statusesAt(workbook, 'Savings', 'F5:F6')).toEqual(['Blue', '']);
    expect(await workbook.formulas('Savings', 'C6:C6')).toEqual([['=SUM(C2:C5)']]);
  });
});

describe('a refresh of a plain range', () => {
  test('adds its columns beside the headings and leaves totals, blank rows and titles alone', async () => {
    const rows = [
      ...savingsLines.slice(0, 2),
      ['Sub-total', null, '=SUM(C4:C5)'],
      [],
      ...savingsLines.slice(2),
      [null, 'Grand total', '=SUM(C4:C8)'],
    ];
    const workbook = open(savingsRange(rows), settings);
    const { tracker } = await refresh();
    expect(tracker.savings.map(({ line }) => line.ref)).toEqual(['S1', 'S2', 'S3', 'S4']);
    expect(await statusesAt(workbook, 'Savings', 'F3:F10')).toEqual([
      'RAG',
      'Green',
      'Amber',
      '',
      '',
      'Red',
      'Blue',
      '',
    ]);
    expect(await statusesAt(workbook, 'Savings', 'F1:F2')).toEqual(['', '']);
  });

  test('skips a column that is in use, and writes into columns that are there', async () => {
    const headings = [...savingsHeadings, 'RAG'];
    const rows = savingsLines.map((line) => [...line, 'Amber', null, 'my note']);
    const workbook = open({ name: 'Savings', rows: [headings, ...rows.map((row) => row.slice(0, 6)), ['']] }, settings);
    workbook.host.editAsUser('Savings', 'G3', 'my note');
    const { plan } = await refresh();
    expect(plan.additions).toEqual([
      { table: 'Savings', column: 'RAG reason', place: { sheet: 'Savings', address: 'H1' } },
    ]);
    expect(await workbook.value('Savings', 'G3')).toBe('my note');
    expect(await statusesAt(workbook, 'Savings', 'F2:F5')).toEqual(['Green', 'Amber', 'Red', 'Blue']);
    expect(plan.statusChanges.map(({ ref }) => ref)).not.toContain('S2');
  });
});

describe('what a refresh leaves alone', () => {
  test('formulas in the RAG column stay, and a problem names them', async () => {
    const headings = [...savingsHeadings, 'RAG', 'RAG reason'];
    const rows = savingsLines.map((line, index) => [...line, index === 1 ? '="Green"' : null, null]);
    const workbook = open({ name: 'Savings', rows: [headings, ...rows] }, settings);
    const { plan } = await refresh();
    expect(await workbook.formulas('Savings', 'F3:F3')).toEqual([['="Green"']]);
    expect(plan.problems).toEqual([expect.objectContaining({ cell: 'Savings!F3', kind: 'formula kept' })]);
    expect(await workbook.value('Savings', 'F2')).toBe('Green');
  });

  test('hidden rows are written in their own rows and stay hidden', async () => {
    const workbook = open({ ...savingsRange(), hiddenRows: [4, 5] }, settings);
    await refresh();
    expect(await statusesAt(workbook, 'Savings', 'F4:F7')).toEqual(['Green', 'Amber', 'Red', 'Blue']);
    expect((await workbook.host.book()).sheets[0]?.hiddenRows).toEqual([4, 5]);
  });

  test('rows that a filter hides are written in their own rows, and the filter stays', async () => {
    const workbook = open(savingsTable(), settings);
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('Savings').columns.getItem('Ref');
      column.filter.applyValuesFilter(['S3']);
      await context.sync();
    });
    await refresh();
    expect(await statusesAt(workbook, 'Savings', 'F2:F5')).toEqual(['Green', 'Amber', 'Red', 'Blue']);
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem('Savings').getRange('A2').load('rowHidden');
      await context.sync();
      expect(row.rowHidden).toBe(true);
    });
  });

  test('a status or reason that a person typed into a blank line’s row is not touched', async () => {
    const rows = [
      [...savingsHeadings, 'RAG'],
      ...savingsLines.map((line) => [...line, null]),
      [],
      ['Total', null, 400, null, null, 'see above'],
    ];
    const workbook = open({ name: 'Savings', rows }, settings);
    await refresh();
    expect(await workbook.value('Savings', 'F7')).toBe('see above');
  });

  test('references keep their form in the log', async () => {
    const rows = [savingsHeadings, ['007', 'a', 100, 50, 0], ['1/2', 'b', 100, 50, 0], [12, 'c', 100, 50, 0]];
    const workbook = open({ name: 'Savings', rows }, settings);
    await refresh();
    expect(await statusesAt(workbook, 'RAG log', 'D2:D4')).toEqual(['007', '1/2', '12']);
  });

  test('cells in other columns are the same afterwards', async () => {
    const workbook = open(savingsTable(), settings);
    const before = await workbook.formulas('Savings', 'A1:E5');
    await refresh();
    expect(await workbook.formulas('Savings', 'A1:E5')).toEqual(before);
    expect((await read()).problems).toEqual([]);
  });
});
