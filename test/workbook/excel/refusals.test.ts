import { applyRefresh, planRefresh, readTracker, undoLastRun } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { failureOf, read, refresh, stamp, today, valueOf } from '../support/operations';
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

const withSheet = (name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const protect = (name: string): Promise<void> =>
  withSheet(name, ({ protection }) => {
    protection.protect();
  });
const unprotect = (name: string): Promise<void> =>
  withSheet(name, ({ protection }) => {
    protection.unprotect();
  });
const coloursOf = async ({ host }: OpenExcel): Promise<number> =>
  (await host.book()).sheets.find(({ name }) => name === 'Savings')?.conditionalFormats.length ?? 0;

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

  const withSubtotal = (unlocked: readonly string[]): SheetOf => {
    const [first = [], second = [], ...others] = savingsLines;
    const rows = [first, second, ['Subtotal', null, '=SUM(C2:C3)', '=SUM(D2:D3)', '=SUM(E2:E3)'], ...others];
    return {
      name: 'Savings',
      rows: [[...savingsHeadings, 'RAG', 'RAG reason'], ...rows.map((row) => [...row, null, null])],
      isProtected: true,
      unlocked: new Set(unlocked),
    };
  };
  const openOn = (rows: readonly number[]): string[] => rows.flatMap((row) => [`${row},5`, `${row},6`]);

  test('on which a subtotal is locked between its lines is written around it, and undone', async () => {
    const workbook = open(withSubtotal(openOn([1, 2, 4, 5])), settings);
    await refresh();
    expect(await workbook.values('Savings', 'F2:F6')).toEqual([['Green'], ['Amber'], [''], ['Red'], ['Blue']]);
    valueOf(await undoLastRun(stamp));
    expect(await workbook.values('Savings', 'F2:G6')).toEqual(Array.from({ length: 5 }, () => ['', '']));
  });

  test('on which one line is locked is refused, by the cells of that line, and nothing is logged', async () => {
    const workbook = open(withSubtotal(openOn([1, 2, 4])), budgetSheet, settings);
    const failure = failureOf(await applyRefresh(planRefresh(await read()), stamp));
    expect(failure).toMatchObject({
      kind: 'protected',
      cells: [
        { sheet: 'Savings', address: 'F6' },
        { sheet: 'Savings', address: 'G6' },
      ],
    });
    expect((await workbook.host.book()).sheets).toHaveLength(3);
    expect(await workbook.value('Budget', 'D2')).toBe('');
  });

  test('since a run is not undone, nor is the other table', async () => {
    const budgetRows = [
      ['Code', 'Budget', 'Forecast', 'RAG', 'RAG reason'],
      ['A1', 100, 106, null, null],
    ];
    const workbook = open(ragSheet(false), tableSheet('Budget', budgetRows), settings);
    await refresh();
    const before = await workbook.values('Savings', 'F2:G5');
    await protect('Budget');
    const refused = failureOf(await undoLastRun(stamp));
    expect(refused).toMatchObject({
      kind: 'protected',
      cells: [{ sheet: 'Budget', address: 'D2' }, { address: 'E2' }],
    });
    expect(await workbook.values('Savings', 'F2:G5')).toEqual(before);
  });

  test('since a run that coloured it is not undone, as its colours would stay; once unprotected it is, and they go', async () => {
    const unlocked = new Set(savingsLines.flatMap((_, index) => [`${index + 1},5`, `${index + 1},6`]));
    const workbook = open(ragSheet(false, unlocked), settings);
    await refresh();
    const before = await workbook.values('Savings', 'F2:G5');
    await protect('Savings');
    const refused = failureOf(await undoLastRun(stamp));
    expect(refused).toMatchObject({ kind: 'protected', cells: [{ sheet: 'Savings', address: 'F1' }] });
    expect(await workbook.values('Savings', 'F2:G5')).toEqual(before);
    expect(await coloursOf(workbook)).toBe(5);
    await unprotect('Savings');
    valueOf(await undoLastRun(stamp));
    expect(await workbook.values('Savings', 'F2:F5')).toEqual([[''], [''], [''], ['']]);
    expect(await coloursOf(workbook)).toBe(0);
  });

  test('since a run whose colours somebody has taken away is undone', async () => {
    const unlocked = new Set(savingsLines.flatMap((_, index) => [`${index + 1},5`, `${index + 1},6`]));
    const workbook = open(ragSheet(false, unlocked), settings);
    await refresh();
    await withSheet('Savings', (sheet) => {
      sheet.getRange('A1:H9').conditionalFormats.clearAll();
    });
    await protect('Savings');
    valueOf(await undoLastRun(stamp));
    expect(await workbook.values('Savings', 'F2:F5')).toEqual([[''], [''], [''], ['']]);
  });

  test('that was protected after reading is refused', async () => {
    const workbook = open(ragSheet(false), settings);
    const plan = planRefresh(await read());
    await protect('Savings');
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
    await protect('RAG log');
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
