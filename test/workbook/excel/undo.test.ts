import { applyRefresh, lastRun, planRefresh, undoLastRun } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { failureOf, read, refresh, stamp, undo, valueOf } from '../support/operations';
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

const withRag: SheetOf = {
  name: 'Savings',
  rows: [
    [...savingsHeadings, 'RAG', 'RAG reason'],
    ...savingsLines.map((line, index) => [...line, index === 0 ? 'Red' : null, index === 0 ? 'because' : null]),
  ],
};

describe('undo', () => {
  test('puts back exactly what stood there', async () => {
    const workbook = open(withRag, settings);
    const before = await workbook.formulas('Savings', 'A1:H6');
    await refresh();
    expect(await workbook.formulas('Savings', 'A1:H6')).not.toEqual(before);
    const receipt = await undo();
    expect(await workbook.formulas('Savings', 'A1:H6')).toEqual(before);
    expect(receipt).toMatchObject({ run: 1, cellsRestored: 8, columnsRemoved: [] });
  });

  test.each([
    ['an Excel table', savingsTable()],
    ['a plain range', savingsRange()],
  ])('takes away the columns and colours that the run added to %s', async (_, sheet) => {
    const workbook = open(sheet, settings);
    const before = (await workbook.host.book()).sheets[0];
    await refresh();
    await undo();
    const after = (await workbook.host.book()).sheets[0];
    expect(after?.tables).toEqual(before?.tables);
    expect(after?.conditionalFormats).toEqual([]);
    expect(await workbook.values('Savings', 'F1:G8')).toEqual(Array.from({ length: 8 }, () => ['', '']));
  });

  test('leaves what stands below a plain range as it is, its looks too', async () => {
    const rows = [savingsHeadings, ...savingsLines, [], [null, null, null, null, null, 'a note', 'another']];
    const workbook = open({ name: 'Savings', rows }, settings);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Savings').getRange('F3:F7').format.fill.color = '#FFFF00';
      await context.sync();
    });
    const below = async () => (await workbook.host.book()).sheets[0]?.cells.filter(({ row }) => row > 0);
    const before = await below();
    await refresh();
    expect(await workbook.value('Savings', 'F1')).toBe('RAG');
    const receipt = await undo();
    expect(receipt.columnsRemoved).toHaveLength(2);
    expect(await below()).toEqual(before);
    expect(await workbook.values('Savings', 'F1:G1')).toEqual([['', '']]);
  });

  test('keeps the run in the log and says that it was undone', async () => {
    const workbook = open(withRag, settings);
    await refresh();
    await undo();
    const log = await workbook.values('RAG log', 'A2:G6');
    expect(log.map((row) => row[0])).toEqual([1, 1, 1, 1, 1]);
    expect(log[4]?.[6]).toMatch(/undone/);
  });

  test('can be done once, and after a change of one cell not at all', async () => {
    const workbook = open(withRag, settings);
    await refresh();
    workbook.host.editAsUser('Savings', 'F4', 'Amber');
    const before = await workbook.values('Savings', 'A1:H6');
    const failure = failureOf(await undoLastRun(stamp));
    expect(failure).toMatchObject({ kind: 'changed since', cells: [{ sheet: 'Savings', address: 'F4' }] });
    expect(await workbook.values('Savings', 'A1:H6')).toEqual(before);
    workbook.host.editAsUser('Savings', 'F4', 'Red');
    await undo();
    expect(failureOf(await undoLastRun(stamp)).kind).toBe('nothing to undo');
  });

  test('is refused when rows have moved', async () => {
    const workbook = open(withRag, settings);
    await refresh();
    workbook.host.editAsUser('Savings', 'A2', 'S9');
    expect(failureOf(await undoLastRun(stamp)).kind).toBe('rows moved');
  });

  test('keeps a column of ours in which somebody has written', async () => {
    const workbook = open(savingsRange(), settings);
    await refresh();
    workbook.host.editAsUser('Savings', 'G8', 'a note of mine');
    workbook.host.editAsUser('Savings', 'A8', 'S5');
    await undo();
    expect(await workbook.value('Savings', 'G8')).toBe('a note of mine');
    expect(await workbook.value('Savings', 'G4')).toBe('');
  });

  test('is told of by lastRun, also in the workbook that was saved and opened again', async () => {
    const workbook = open(withRag, settings);
    expect(valueOf(await lastRun())).toBeNull();
    await refresh();
    expect(valueOf(await lastRun())).toEqual({ run: 1, by: 'A. Officer', when: stamp.when, cells: 8 });
    const saved = await workbook.host.book();
    workbook.close();
    const opened = openExcel(saved);
    excel = opened;
    await undo();
    expect(await opened.value('Savings', 'F2')).toBe('Red');
    expect(valueOf(await lastRun())).toBeNull();
  });

  test('leaves a run alone that another run has followed', async () => {
    const workbook = open(withRag, settings);
    await refresh();
    workbook.host.editAsUser('Savings', 'D4', 100);
    const { receipt } = await refresh();
    expect(receipt).toMatchObject({ run: 2, cellsWritten: 2 });
    await undo();
    expect(await workbook.value('Savings', 'F4')).toBe('Red');
    expect(failureOf(await undoLastRun(stamp)).kind).toBe('nothing to undo');
  });
});

describe('applying a plan', () => {
  test('stops when rows have moved since it was made', async () => {
    const workbook = open(withRag, settings);
    const plan = planRefresh(await read());
    workbook.host.editAsUser('Savings', 'A3', 'S2b');
    const before = await workbook.values('Savings', 'A1:H6');
    expect(failureOf(await applyRefresh(plan, stamp))).toMatchObject({ kind: 'rows moved' });
    expect(await workbook.values('Savings', 'A1:H6')).toEqual(before);
    expect((await workbook.host.book()).sheets.map(({ name }) => name)).not.toContain('RAG log');
  });

  test('stops when rows of a table without references have changed places', async () => {
    const rows = withRag.rows.map((row) => row.slice(1));
    const workbook = open(tableSheet('Savings', rows), settings);
    const plan = planRefresh(await read());
    workbook.host.editAsUser('Savings', 'A3', 'Disabled children');
    workbook.host.editAsUser('Savings', 'A4', 'Children’s centres');
    expect(failureOf(await applyRefresh(plan, stamp)).kind).toBe('rows moved');
  });

  test('stops when a row was inserted above, and works again once the workbook is read again', async () => {
    const workbook = open(withRag, settings);
    const plan = planRefresh(await read());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Savings').getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(failureOf(await applyRefresh(plan, stamp)).kind).toBe('rows moved');
    await refresh();
    expect(await workbook.value('Savings', 'F4')).toBe('Amber');
    expect(await workbook.value('Savings', 'F5')).toBe('Red');
  });

  test('stops when a column was inserted before the one it would write', async () => {
    const workbook = open(withRag, settings);
    const plan = planRefresh(await read());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Savings').getRange('G:G').insert('Right');
      await context.sync();
    });
    expect(failureOf(await applyRefresh(plan, stamp)).kind).toBe('changed since');
    expect(await workbook.value('Savings', 'F4')).toBe('');
  });

  test('stops when a cell it would write has changed', async () => {
    const workbook = open(withRag, settings);
    const plan = planRefresh(await read());
    workbook.host.editAsUser('Savings', 'F3', 'Blue');
    expect(failureOf(await applyRefresh(plan, stamp))).toMatchObject({
      kind: 'changed since',
      cells: [{ sheet: 'Savings', address: 'F3' }],
    });
    expect(await workbook.value('Savings', 'F4')).toBe('');
  });

  test('stops when something stands where a column would be added', async () => {
    const workbook = open(savingsRange(), settings);
    const plan = planRefresh(await read());
    workbook.host.editAsUser('Savings', 'F5', 'mine');
    expect(failureOf(await applyRefresh(plan, stamp)).kind).toBe('changed since');
    expect(await workbook.value('Savings', 'F3')).toBe('');
  });
});
