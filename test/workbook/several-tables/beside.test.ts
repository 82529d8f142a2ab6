import { lineAt, readWorkbook } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { refresh, today, undo, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { sideBySide, statedAs } from './sheets';

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const readAll = async () => valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
const open = (plan: SheetOf, ...stated: readonly (readonly Written[])[]): void => {
  excel = openExcel(bookOf(plan, settings, tableSheet('Mapping', statedAs(...stated))));
};

const savings: readonly (readonly Written[])[] = [
  ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast'],
  ['A1', 'Home care', 100, 50],
  ['A2', 'Day centres', 100, 100],
];
const others: readonly (readonly Written[])[] = [
  ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', 'RAG', 'RAG reason'],
  ['B1', 'Fostering', 100, 100, '', ''],
  ['B2', 'Residential', 100, 20, '', ''],
];
const budget: readonly (readonly Written[])[] = [
  ['Code', 'Department', 'Budget', 'Forecast', 'RAG', 'RAG reason'],
  ['1040', 'Adults', 1000, 1000, '', ''],
  ['1050', 'Adults', 1000, 1500, '', ''],
];

/** The savings in A1:D3 and another table of six columns three empty columns further right, in H1:M3. */
const plan = (other: typeof savings): SheetOf => sideBySide('Plan', savings, other, 3);
const places = async () => {
  const { contents } = await readAll();
  return [...contents.savings, contents.tables.Budget].flatMap((table) => (table === undefined ? [] : [table.area]));
};

const asTable: SheetOf = { ...plan(budget), tables: { tblBudget: { top: 0, left: 7, bottom: 2, right: 12 } } };

test.each([
  { what: 'a budget that is stated', sheet: plan(budget), stated: [['Budget', 'Plan', 'H1:M3']] },
  { what: 'a budget in an Excel table', sheet: asTable, stated: [] },
  { what: 'a budget that its headings tell', sheet: plan(budget), stated: [] },
  { what: 'other savings that are stated', sheet: plan(others), stated: [['Savings', 'Plan', 'H1:M3']] },
])('a range that was mapped takes nothing of $what beside it', async ({ sheet, stated }) => {
  open(sheet, ['Savings', 'Plan', 'A1:D3'], ...stated);
  const before = await excel.values('Plan', 'A1:R4');
  expect((await readAll()).tracker.problems).toEqual([]);
  expect(await places()).toMatchObject([
    { left: 0, columns: 4 },
    { left: 7, columns: 6 },
  ]);
  await refresh();
  expect((await excel.values('Plan', 'E1:E3')).flat()).toEqual(['RAG', 'Red', 'Green']);
  expect((await excel.values('Plan', 'L1:L3')).flat()).toEqual(['RAG', 'Green', 'Red']);
  expect(await places()).toMatchObject([
    { left: 0, columns: 6 },
    { left: 7, columns: 6 },
  ]);
  expect((await refresh()).receipt.cellsWritten).toBe(0);
  await undo();
  expect(await excel.values('Plan', 'A1:R4')).toEqual(before);
});

test('where no column is left beside it, it says so and writes behind no other table', async () => {
  open(sideBySide('Plan', savings, others, 0), ['Savings', 'Plan', 'A1:D3'], ['Savings', 'Plan', 'E1:J3']);
  const { plan: made } = await refresh();
  expect(made.problems.filter(({ kind }) => kind === 'no room').map(({ cell }) => cell)).toEqual([
    'Plan!E1',
    'Plan!E1',
  ]);
  expect((await excel.values('Plan', 'I1:L3')).map((row) => [row[0], row[2]])).toEqual([
    ['RAG', ''],
    ['Green', ''],
    ['Red', ''],
  ]);
});

test('statuses that stand behind a column of the user’s own are found again', async () => {
  const noted = savings.map((row, index) => [...row, index === 0 ? 'Notes' : `Note ${index}`]);
  open({ name: 'Plan', rows: noted }, ['Savings', 'Plan', 'A1:D3']);
  await refresh();
  expect((await excel.values('Plan', 'F1:G1')).flat()).toEqual(['RAG', 'RAG reason']);
  expect((await refresh()).receipt.cellsWritten).toBe(0);
});

test('a note without a heading beside a mapped range is in the way, since nobody can tell whose it is', async () => {
  const noted = savings.map((row, index) => (index === 0 ? row : [...row, `Note ${index}`]));
  open({ name: 'Plan', rows: noted }, ['Savings', 'Plan', 'A1:D3']);
  expect((await refresh()).plan.problems.map(({ kind }) => kind)).toContain('no room');
  expect((await excel.values('Plan', 'E1:I1')).flat()).toEqual(['', '', '', '', '']);
});

test('of two tables on the same rows, the selected cell says which line is meant', async () => {
  open(plan(others), ['Savings', 'Plan', 'A1:D3'], ['Savings', 'Plan', 'H1:M3']);
  await refresh();
  const { tracker } = await readAll();
  const selected = (address: string) => lineAt(tracker, { sheet: 'Plan', address, row: 2 })?.line.ref;
  expect(['A2', 'D2', 'E2', 'H2', 'K2', 'L2'].map(selected)).toEqual(['A1', 'A1', 'A1', 'B1', 'B1', 'B1']);
  expect(selected('T2')).toBe('A1');
});

test('a budget beside savings that nobody has mapped stays a table of its own', async () => {
  for (const blank of [1, 2, 3, 4]) {
    open(sideBySide('Plan', savings, budget, blank));
    const before = await places();
    expect(before).toHaveLength(2);
    await refresh();
    expect(await places()).toMatchObject(before.map(({ left }) => ({ left })));
    expect((await readAll()).tracker.budget).toHaveLength(2);
    excel.close();
  }
});
