import {
  applyEdits,
  type EditPlan,
  type EditRequest,
  planEdits,
  planUndoOf,
  readWorkbook,
  recordKinds,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { statedAs } from './sheets';

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const headings: readonly Written[] = ['Ref', 'Title', 'Department', '2014/15 Target'];
const departments = (adults: string): readonly SheetOf[] =>
  [
    { name: 'Adults', rows: [headings, ['A1', 'x', adults, 100], ['A2', 'y', adults, 50]] },
    { name: 'Children', rows: [headings, ['C1', 'x', 'Children', 100], ['C2', 'y', 'Children', 50]] },
  ].map(({ name, rows }) => ({ ...tableSheet(`tbl${name}`, rows), name }));

const readAll = async () => valueOf(await readWorkbook({ today, records: [...recordKinds] }));
const run = async (...requests: readonly EditRequest[]): Promise<number> => {
  const plan = planEdits({ title: 'Test', contents: (await readAll()).contents, requests });
  expect(plan.problems).toEqual([]);
  return valueOf(await applyEdits(plan, stamp)).run ?? 0;
};
const undoOf = async (number: number): Promise<EditPlan> => planUndoOf((await readAll()).contents, number);

/** Opens a workbook of which only the savings of children are read. */
function openChildren(sheets = departments('Adults')): void {
  excel = openExcel(
    bookOf(...sheets, settings, tableSheet('Mapping', statedAs(['Savings', 'Children', 'tblChildren']))),
  );
}

/** Says that the savings of adults, which stand before them, are read as well. */
const stateAdults = (): Promise<number> =>
  run({
    request: 'add row',
    table: 'Mapping',
    values: [
      { field: 'table', to: 'Savings' },
      { field: 'sheet', to: 'Adults' },
      { field: 'range', to: 'tblAdults' },
      { field: 'means', to: 'Read' },
    ],
    why: 'Both are read.',
  });

const removal: EditRequest = { request: 'remove row', table: 'Savings', ref: 'C2', why: 'Gone.' };
const renaming: EditRequest = { request: 'edit cell', table: 'Savings', ref: 'C1', field: 'title', to: 'z', why: 'x' };
const nextYear: EditRequest = { request: 'add column', table: 'Savings', field: 'target', year: { startYear: 2015 }, why: 'x' }; // prettier-ignore
const standing = () => Promise.all(['Adults', 'Children'].map((sheet) => excel.values(sheet, 'A1:F4')));

test('a line that went while its table was the only one comes back into the one of its department', async () => {
  openChildren();
  const before = await standing();
  const number = await run(removal);
  await stateAdults();
  const undo = await undoOf(number);
  expect([undo.rowsAdded.map(({ part }) => part), undo.problems]).toEqual([['tblChildren'], []]);
  valueOf(await applyEdits(undo, stamp));
  expect(await standing()).toEqual(before);
});

test('where both tables have lines of its department, it comes back to the other lines of its run', async () => {
  openChildren(departments('Children'));
  const before = await standing();
  const number = await run(removal, renaming);
  await stateAdults();
  valueOf(await applyEdits(await undoOf(number), stamp));
  expect(await standing()).toEqual(before);
});

test('where nothing tells the table of a line, it is left out and named', async () => {
  openChildren(departments('Children'));
  const number = await run(removal);
  await stateAdults();
  const { rowsAdded, problems, obstacle } = await undoOf(number);
  expect(rowsAdded).toEqual([]);
  expect(problems).toMatchObject([{ kind: 'not possible', line: 'C2', severity: 'error' }]);
  expect(problems[0]?.found).toContain('tblAdults, tblChildren');
  expect(obstacle).not.toBeNull();
});

test('a column of the user’s own in another table is not taken for the one that a run added', async () => {
  const [adults, children] = departments('Adults');
  if (adults === undefined || children === undefined) throw new Error('Two sheets.');
  const rows = adults.rows.map((row, index) => [...row, index === 0 ? '2015/16 Target' : null]);
  openChildren([{ ...tableSheet('tblAdults', rows), name: 'Adults' }, children]);
  const before = await standing();
  const bare = await run(nextYear);
  await stateAdults();
  const refused = await undoOf(bare);
  expect(refused.columnsRemoved).toEqual([]);
  expect(refused.problems).toMatchObject([{ kind: 'not possible', heading: '2015/16 Target' }]);
  excel.close();

  openChildren([{ ...tableSheet('tblAdults', rows), name: 'Adults' }, children]);
  const filled = await run(nextYear, renaming);
  await stateAdults();
  valueOf(await applyEdits(await undoOf(filled), stamp));
  expect(await standing()).toEqual(before);
});
