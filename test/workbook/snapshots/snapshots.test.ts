import { applyEdits, planSnapshot, sinceSnapshot, snapshotsOf } from '../../../src/workbook';
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
const plan = async (snapshot: string, day = 1) => planSnapshot(await readAll('Snapshots'), name(snapshot, day));
const take = async (snapshot: string, day = 1) => valueOf(await applyEdits(await plan(snapshot, day), stamp));

test('a snapshot keeps all lines, a later one only what differs', async () => {
  const workbook = open(twoYears(), settings);
  expect(await take('August')).toMatchObject({ rowsAdded: 3, tablesCreated: ['Snapshots'] });
  workbook.host.editAsUser('Savings', 'E2', 90);
  expect(await take('September', 2)).toMatchObject({ rowsAdded: 1, tablesCreated: [] });
  const { contents, tracker } = await readAll('Snapshots');
  const { names, rows, problems } = snapshotsOf(contents, tracker.settings);
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
  const since = sinceSnapshot(await readAll('Snapshots'));
  expect(since?.since.snapshot).toBe('August');
  expect(since?.quiet.map(({ kind, refs }) => [kind, ...refs])).toEqual([['target lowered', 'S1']]);
  expect(since?.changes.map(({ kind }) => kind)).toEqual(['re-profiled', 'target lowered']);
  expect(since?.directions).toHaveLength(3);
});

test('nothing is said where there is no such snapshot', async () => {
  open(twoYears(), settings);
  expect(sinceSnapshot(await readAll('Snapshots'))).toBeNull();
  await take('August');
  expect(sinceSnapshot(await readAll('Snapshots'), 'July')).toBeNull();
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

test('a snapshot in which nothing is new says so and stores nothing', async () => {
  open(twoYears(), settings);
  await take('August');
  const again = await plan('September', 2);
  expect(again.problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(valueOf(await applyEdits(again, stamp)).run).toBeNull();
});

test('a reference that stands twice is kept once, and said', async () => {
  open(twoYears(['s 1', 'Again', null, null, 5]), settings);
  const made = await plan('August');
  expect(made.problems.map(({ kind, line }) => [kind, line])).toEqual([['duplicate reference', 'S1']]);
  expect(valueOf(await applyEdits(made, stamp)).rowsAdded).toBe(3);
});
