import {
  applyEdits,
  planChoice,
  planUndoOf,
  readMapping,
  readTracker,
  type EditPlan,
  type Problem,
  type TableCandidate,
  type Tracker,
} from '../../../src/workbook';
import { readXlsx, writeXlsx } from '../../../src/excel-host/xlsx';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type SheetOf, type Written } from '../support/book';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { savingsLines, savingsRange, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const twoCopies = [savingsRange(savingsLines, 'Plan'), savingsRange(savingsLines.slice(0, 2), 'Old plan'), settings];
const read = async (): Promise<Tracker> => valueOf(await readTracker({ today }));
const stale = ({ problems }: Tracker): Problem[] => problems.filter(({ kind }) => kind === 'stale mapping');

async function candidates(): Promise<readonly TableCandidate[]> {
  const failed = failureOf(await readTracker({ today }));
  expect(failed.kind).toBe('ambiguous');
  return failed.candidates;
}

async function choose(sheet: string, from: readonly TableCandidate[]): Promise<EditPlan> {
  const chosen = from.find((candidate) => candidate.sheet === sheet);
  const plan = chosen === undefined ? null : planChoice(valueOf(await readMapping()), [chosen]);
  if (plan === null) throw new Error(`${sheet} cannot be chosen.`);
  return plan;
}

/** A Mapping table as a person would write it. */
const mapping = (...rows: readonly (readonly Written[])[]): SheetOf => {
  const all = [['Table', 'Sheet', 'Range or table', 'Column', 'Means'], ...rows];
  return {
    name: 'Mapping',
    rows: all,
    tables: { Mapping: { top: 0, left: 0, bottom: all.length - 1, right: 4 } },
  };
};

test('the table that a person chose is remembered, also when the workbook is opened again', async () => {
  const workbook = open(...twoCopies);
  valueOf(await applyEdits(await choose('Old plan', await candidates()), stamp));
  expect((await read()).savings.map(({ line }) => line.ref)).toEqual(['S1', 'S2']);

  const saved = await readXlsx(await writeXlsx(undefined, await workbook.host.book()));
  if (!saved.ok) throw new Error(saved.failure.message);
  workbook.close();
  excel = openExcel(saved.book);
  const again = await read();
  expect(again.savings).toHaveLength(2);
  expect(again.syncs).toBe(4);
  expect(stale(again)).toEqual([]);
});

test('a second choice takes the place of the first, and each can be undone', async () => {
  open(...twoCopies);
  const found = await candidates();
  valueOf(await applyEdits(await choose('Old plan', found), stamp));
  const { run } = valueOf(await applyEdits(await choose('Plan', found), stamp));
  expect((await read()).savings).toHaveLength(4);
  const undo = planUndoOf(valueOf(await readMapping({ records: ['ChangeLog'] })), run ?? 0);
  valueOf(await applyEdits(undo, stamp));
  expect((await read()).savings).toHaveLength(2);
});

test('what is stated not to be used is no candidate', async () => {
  open(...twoCopies, mapping(['Savings', 'Old plan', 'A3:E5', null, 'Not used']));
  expect((await read()).savings).toHaveLength(4);
});

test('of several savings tables all may be chosen, and are read together until another choice', async () => {
  open(savingsRange(savingsLines.slice(0, 2), 'Adults'), savingsRange(savingsLines.slice(2), 'Children'), settings);
  const found = await candidates();
  const plan = planChoice(valueOf(await readMapping()), found);
  if (plan === null) throw new Error('They cannot be chosen.');
  expect(plan.rowsAdded).toHaveLength(2);
  const { run } = valueOf(await applyEdits(plan, stamp));
  const tracker = await read();
  expect(tracker.savings.map(({ line }) => line.ref)).toEqual(['S1', 'S2', 'S3', 'S4']);
  expect(tracker.syncs).toBe(4);
  expect(stale(tracker)).toEqual([]);
  valueOf(await applyEdits(await choose('Children', found), stamp));
  expect((await read()).savings).toHaveLength(2);
  const undo = planUndoOf(valueOf(await readMapping({ records: ['ChangeLog'] })), (run ?? 0) + 1);
  valueOf(await applyEdits(undo, stamp));
  expect((await read()).savings).toHaveLength(4);
});

test('several stated budget tables are a question still', async () => {
  const budget = (name: string): SheetOf => ({
    name,
    rows: [
      ['Code', 'Budget'],
      [name, 100],
    ],
  });
  open(
    budget('One'),
    budget('Two'),
    settings,
    mapping(['Budget', 'One', 'A1:B2', null, 'Read'], ['Budget', 'Two', 'A1:B2', null, 'Read']),
  );
  expect((await candidates()).map(({ sheet }) => sheet)).toEqual(['One', 'Two']);
});

test('an answer for a sheet that has gone is a problem at its cell, and the rest is read', async () => {
  open(savingsRange(), settings, mapping(['Savings', 'Gone', 'A3:E5', null, 'Read']));
  const tracker = await read();
  expect(tracker.savings).toHaveLength(4);
  expect(stale(tracker)).toMatchObject([{ cell: 'Mapping!C2', severity: 'error' }]);
});

test('a failure says which answer no longer fits', async () => {
  open(...twoCopies, mapping(['Savings', 'Gone', 'A3:E5', null, 'Read']));
  expect(failureOf(await readTracker({ today })).message).toContain('Mapping!C2');
});

test.each([
  [['Saving', 'Plan', 'A3:E7', null, 'Read'], 'A2'],
  [['Savings', null, 'A3:E7', null, 'Read'], 'B2'],
  [['Savings', 'Plan', null, null, 'Read'], 'C2'],
  [['Savings', 'Plan', 'A3:E7', null, 'perhaps'], 'E2'],
  [['Savings', 'Plan', 'A3:E7', 'Title', 'Colour'], 'E2'],
  [['Savings', 'Plan', 'A3:E7', 'Gone', 'Owner'], 'D2'],
])('a row that cannot be understood, %j, is a problem at its cell', async (row, address) => {
  open(savingsRange(savingsLines, 'Plan'), settings, mapping(row));
  expect(stale(await read()).map(({ cell }) => cell)).toEqual([`Mapping!${address}`]);
});

test('a range is found again when rows have been inserted above it, and grows with rows written below', async () => {
  const moved: SheetOf = {
    name: 'Plan',
    rows: [['Title'], [], [], [], ['No.', 'Plan'], ['S1', 10], ['S2', 20], ['S3', 30], [], ['Key', 1]],
  };
  open(
    moved,
    settings,
    mapping(['Savings', 'Plan', 'A3:B5', 'No.', 'Ref'], ['Savings', 'Plan', 'A3:B5', 'Plan', '2014/15 Target']),
  );
  const tracker = await read();
  expect(tracker.savings.map(({ line }) => line.ref)).toEqual(['S1', 'S2', 'S3']);
  expect(stale(tracker)).toMatchObject([{ cell: 'Mapping!C2', severity: 'warning' }]);
});

test('the mapping may stand in plain cells, and be long', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => ['Savings', `Gone ${index}`, 'A1:B2', null, 'Not used']);
  const plain: SheetOf = {
    name: 'Mapping',
    rows: [
      ['Table', 'Sheet', 'Range or table', 'Column', 'Means'],
      ...rows,
      ['Savings', 'Old plan', 'A3:E5', null, 'Read'],
    ],
  };
  open(...twoCopies, plain);
  const tracker = await read();
  expect(tracker.savings).toHaveLength(2);
  expect(stale(tracker)).toHaveLength(60);
});
