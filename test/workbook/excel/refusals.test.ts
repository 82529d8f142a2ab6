import { applyRefresh, planRefresh, readTracker, undoLastRun } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { failureOf, read, refresh, stamp, today } from '../support/operations';
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
const fails = async () => failureOf(await readTracker({ today }));

const ragSheet = (isProtected: boolean, unlocked?: ReadonlySet<string>): SheetOf => ({
  name: 'Savings',
  rows: [[...savingsHeadings, 'RAG', 'RAG reason'], ...savingsLines.map((line) => [...line, null, null])],
  isProtected,
  ...(unlocked === undefined ? {} : { unlocked }),
});
const budgetSheet: SheetOf = tableSheet('Budget', [
  ['Code', 'Budget', 'Forecast'],
  ['A1', 100, 106],
]);

describe('reading fails', () => {
  test('where there is no tracker, naming the sheets that were looked at', async () => {
    open(
      {
        name: 'Recipes',
        rows: [
          ['Dish', 'Minutes'],
          ['Soup', 30],
        ],
      },
      { name: 'Empty', rows: [] },
    );
    const failure = await fails();
    expect(failure.kind).toBe('no tracker');
    expect(failure.message).toContain('Recipes');
  });

  test('where two tables might be the one, listing both', async () => {
    open(savingsRange(savingsLines, 'Adults'), savingsRange(savingsLines, 'Children'), settings);
    const failure = await fails();
    expect(failure.kind).toBe('ambiguous');
    expect(failure.candidates.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
      'Adults!A3:E7',
      'Children!A3:E7',
    ]);
  });

  test('not where one of the two bears the name', async () => {
    open(savingsRange(savingsLines, 'Old'), savingsTable(), settings);
    expect((await read()).savings[0]?.place.sheet).toBe('Savings');
  });

  test('while a cell is being edited', async () => {
    const workbook = open(savingsTable(), settings);
    workbook.host.setCellEditing(true);
    const reading = readTracker({ today });
    const first = await Promise.race([
      reading,
      new Promise((resolve) =>
        setTimeout(() => {
          resolve('waits');
        }, 200),
      ),
    ]);
    workbook.host.setCellEditing(false);
    const result = await reading;
    // Excel may wait for the end of the editing, or refuse; either is right, a wrong result is not.
    if (first === 'waits') expect(result.ok).toBe(true);
    else expect(failureOf(result).kind).toBe('being edited');
  });
});

describe('a protected sheet', () => {
  test('with locked RAG cells is refused before anything is written, the other table included', async () => {
    const workbook = open(ragSheet(true), budgetSheet, settings);
    const plan = planRefresh(await read());
    const failure = failureOf(await applyRefresh(plan, stamp));
    expect(failure.kind).toBe('protected');
    expect(failure.message).toContain('Savings');
    expect(await workbook.values('Budget', 'D1:E2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect((await workbook.host.book()).sheets).toHaveLength(3);
  });

  test('with unlocked RAG cells is written', async () => {
    const unlocked = new Set(savingsLines.flatMap((_, index) => [`${index + 1},5`, `${index + 1},6`]));
    const workbook = open(ragSheet(true, unlocked), settings);
    await refresh();
    expect(await workbook.value('Savings', 'F4')).toBe('Red');
  });

  test('that was protected after reading is refused', async () => {
    const workbook = open(ragSheet(false), settings);
    const plan = planRefresh(await read());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Savings').protection.protect();
      await context.sync();
    });
    expect(failureOf(await applyRefresh(plan, stamp)).kind).toBe('protected');
    expect(await workbook.value('Savings', 'F4')).toBe('');
  });

  test('to which columns would be added is refused', async () => {
    open({ ...savingsRange(), isProtected: true }, settings);
    const plan = planRefresh(await read());
    expect(plan.obstacle?.kind).toBe('protected');
    expect(failureOf(await applyRefresh(plan, stamp)).kind).toBe('protected');
  });

  test('that holds the log is refused', async () => {
    const workbook = open(ragSheet(false), settings);
    await refresh();
    workbook.host.editAsUser('Savings', 'D4', 100);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('RAG log').protection.protect();
      await context.sync();
    });
    const failure = failureOf(await applyRefresh(planRefresh(await read()), stamp));
    expect(failure.message).toContain('RAG log');
    expect(await workbook.value('Savings', 'F4')).toBe('Red');
    expect(failureOf(await undoLastRun(stamp)).kind).toBe('protected');
  });
});

describe('no room for a column', () => {
  test('beside an Excel table leaves the table alone and says so', async () => {
    const sheet = savingsTable();
    const workbook = open({ ...sheet, rows: sheet.rows.map((row) => [...row, 'in use']) }, settings);
    const { plan } = await refresh();
    expect(plan.problems.map(({ kind }) => kind)).toEqual(['no room', 'no room']);
    expect(plan.changes).toEqual([]);
    expect(await workbook.value('Savings', 'F2')).toBe('in use');
  });
});
