import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  planSnapshot,
  planUndoOf,
  type ReadWorkbook,
  sinceSnapshot,
  snapshotsOf,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type SheetOf } from '../support/book';
import { decisionsTable, readAll, twoYears } from '../decisions/support';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const name = (snapshot: string, day = 1) => ({ snapshot, taken: { ...today, day }, by: 'A. Officer' });
const plan = async (snapshot: string, day = 1) => atOnce(planSnapshot(await readAll('Snapshots'), name(snapshot, day)));
const storedIn = (workbook: ReadWorkbook) => atOnce(snapshotsOf(workbook));
const sinceThen = (workbook: ReadWorkbook, snapshot?: string) =>
  atOnce(sinceSnapshot(workbook, storedIn(workbook), snapshot));
const take = async (snapshot: string, day = 1) => valueOf(await applyEdits(await plan(snapshot, day), stamp));

test('a snapshot keeps all lines, a later one only what differs', async () => {
  const workbook = open(twoYears(), settings);
  expect(await take('August')).toMatchObject({ batches: [{ after: { rows: 3 } }], tablesCreated: ['Snapshots'] });
  workbook.host.editAsUser('Savings', 'E2', 90);
  expect(await take('September', 2)).toMatchObject({ batches: [{ after: { rows: 1 } }], tablesCreated: [] });
  const { names, rows, problems } = storedIn(await readAll('Snapshots'));
  expect(names.map(({ snapshot }) => snapshot)).toEqual(['August', 'September']);
  expect(rows.at(-1)).toMatchObject({ line: 'Present', state: { ref: 'S1', kind: 'Recurring', delivered: 20 } });
  expect(problems).toEqual([]);
});

test('what changed since a snapshot is told, the quiet changes apart from those that were decided', async () => {
  const workbook = open(
    twoYears(),
    settings,
    decisionsTable({ Ref: 'S2', Decision: 'Re-profile', 'From year': '2015/16', 'To year': '2016/17', Amount: 500 }),
  );
  await take('August');
  workbook.host.editAsUser('Savings', 'E2', 60);
  workbook.host.editAsUser('Savings', 'G3', 1000);
  workbook.host.editAsUser('Savings', 'H3', 500);
  const since = sinceThen(await readAll('Snapshots'));
  expect(since?.since.snapshot).toBe('August');
  expect(since?.quiet.map(({ kind, refs }) => [kind, ...refs])).toEqual([['target lowered', 'S1']]);
  expect(since?.changes.map(({ kind }) => kind)).toEqual(['re-profiled', 'target lowered']);
  expect(since?.directions).toHaveLength(3);
});

test('nothing is said where there is no such snapshot', async () => {
  open(twoYears(), settings);
  expect(sinceThen(await readAll('Snapshots'))).toBeNull();
  await take('August');
  expect(sinceThen(await readAll('Snapshots'), 'July')).toBeNull();
});

test.each([
  ['a name that is taken', ' august ', 3],
  ['no name', ' ', 3],
  ['a day before the last one', 'July', 1],
])('%s is refused', async (_, snapshot, day) => {
  const workbook = open(twoYears(), settings);
  await take('August', 2);
  workbook.host.editAsUser('Savings', 'E2', 90);
  expect(failureOf(await applyEdits(await plan(snapshot, day), stamp)).kind).toBe('not possible');
});

test('a snapshot in which nothing is new keeps its name, and can be compared with', async () => {
  const workbook = open(twoYears(), settings);
  await take('August');
  expect(await take('September', 2)).toMatchObject({ batches: [{ after: { rows: 1 } }] });
  workbook.host.editAsUser('Savings', 'E2', 60);
  const since = sinceThen(await readAll('Snapshots'), 'September');
  expect(since?.quiet.map(({ kind, refs }) => [kind, ...refs])).toEqual([['target lowered', 'S1']]);
  expect(since?.directions).toHaveLength(3);
});

test('a snapshot is logged in one row, and its undo takes out its rows and no others', async () => {
  const workbook = open(twoYears(), settings);
  await take('August');
  workbook.host.editAsUser('Savings', 'E2', 90);
  const { run } = await take('September', 2);
  const read = await readAll('ChangeLog', 'Snapshots');
  expect(read.contents.tables.ChangeLog?.rows.filter(({ kind }) => kind === 'line')).toHaveLength(2);
  valueOf(await applyEdits(planUndoOf(read.contents, run ?? 0), stamp));
  const { names, rows } = storedIn(await readAll('Snapshots'));
  expect([names.map(({ snapshot }) => snapshot), rows.length]).toEqual([['August'], 3]);
});

test('the first snapshot with columns of a new year is undone with them', async () => {
  const workbook = open(twoYears(), settings);
  await take('August');
  workbook.host.editAsUser('Savings', 'G1', '2017/18 Target');
  const { run } = await take('September', 2);
  const headings = () => readAll('Snapshots').then(({ contents }) => contents.tables.Snapshots?.area.columns);
  const wide = await headings();
  const plan = planUndoOf((await readAll('ChangeLog', 'Snapshots')).contents, run ?? 0);
  expect(plan.problems).toEqual([]);
  valueOf(await applyEdits(plan, stamp));
  expect(await headings()).toBeLessThan(wide ?? 0);
});

test('a reference that stands twice is kept once, and said', async () => {
  open(twoYears(['s 1', 'Again', null, null, 5]), settings);
  const made = await plan('August');
  expect(made.problems.map(({ kind, line }) => [kind, line])).toEqual([['duplicate reference', 'S1']]);
  expect(valueOf(await applyEdits(made, stamp)).batches).toMatchObject([{ after: { rows: 3 } }]);
});
