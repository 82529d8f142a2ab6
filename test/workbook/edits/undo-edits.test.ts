import fc from 'fast-check';
import { applyEdits, loggedRuns, planEdits, planUndoOf, readWorkbook, type EditRequest } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { lastEdit } from '../support/last-edit';
import { failureOf, stamp, today, valueOf } from '../support/operations';
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
const contentsOf = async () => valueOf(await readWorkbook({ today, records: ['ChangeLog'] })).contents;
const apply = async (...requests: readonly EditRequest[]) =>
  valueOf(await applyEdits(planEdits({ title: 'Update', contents: await contentsOf(), requests }), stamp));
const undo = async (run: number, ref?: string) => {
  const plan = planUndoOf(await contentsOf(), run, ref === undefined ? {} : { ref });
  return { plan, receipt: valueOf(await applyEdits(plan, stamp)) };
};
const year = { startYear: 2014 };
const forecast = (ref: string, to: number | string): EditRequest => ({
  request: 'edit cell',
  table: 'Savings',
  ref,
  field: 'forecast',
  year,
  to,
  why: 'As the lead says.',
});
const newLine: EditRequest = {
  request: 'add row',
  table: 'Savings',
  values: [
    { field: 'ref', to: 'S5' },
    { field: 'target', year, to: 70 },
  ],
  why: 'New.',
};
const nextYear: EditRequest = {
  request: 'add column',
  table: 'Savings',
  field: 'target',
  year: { startYear: 2015 },
  beside: { field: 'target', year },
  values: [{ ref: 'S3', to: 40 }],
  why: 'Next year.',
};

test('a run is taken back by reference, though rows were sorted and a column was inserted since', async () => {
  const workbook = open(savingsTable(), settings);
  await apply(forecast('S2', 80), forecast('S4', ''));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Savings');
    table.sort.apply([{ key: 0, ascending: false }]);
    context.workbook.worksheets.getItem('Savings').getRange('A:A').insert('Right');
    await context.sync();
  });
  await undo(1);
  expect(await workbook.values('Savings', 'B2:E5')).toEqual(
    [...savingsLines].reverse().map((line) => line.slice(0, 4)),
  );
});

test('a cell that somebody has changed since stays, and is named; the others are taken back', async () => {
  const workbook = open(savingsTable(), settings);
  await apply(forecast('S2', 80), forecast('S3', 10));
  workbook.host.editAsUser('Savings', 'D3', 77);
  const { plan } = await undo(1);
  expect(plan.problems).toEqual([expect.objectContaining({ kind: 'changed since', cell: 'Savings!D3' })]);
  expect(await workbook.values('Savings', 'D3:D4')).toEqual([[77], [50]]);
});

test('one line of a run can be taken back alone, and the rest of it later', async () => {
  const workbook = open(savingsTable(), settings);
  await apply(forecast('S2', 80), forecast('S3', 10));
  await undo(1, 's2');
  expect(await workbook.values('Savings', 'D3:D4')).toEqual([[95], [10]]);
  expect(lastEdit(await contentsOf())?.run).toBe(1);
  await undo(1);
  expect(await workbook.values('Savings', 'D3:D4')).toEqual([[95], [50]]);
  expect(lastEdit(await contentsOf())).toBeNull();
});

test('an undone run is done again by undoing its undo', async () => {
  const workbook = open(savingsTable(), settings);
  await apply(forecast('S2', 80), nextYear);
  const after = await workbook.values('Savings', 'A1:E5');
  await undo(1);
  expect(await workbook.values('Savings', 'A1:F5')).toEqual(
    [savingsHeadings, ...savingsLines].map((line) => [...line, '']),
  );
  await undo(2);
  expect(lastEdit(await contentsOf())?.run).toBe(1);
  const again = await workbook.values('Savings', 'A1:F5');
  expect(again.map((row) => row[3])).toEqual(after.map((row) => row[4]));
  expect(again.map((row) => row[5])).toEqual(after.map((row) => row[3]));
});

test('an added line goes again, unless somebody has written into it', async () => {
  const workbook = open(savingsTable(), settings);
  await apply(newLine);
  await undo(1);
  expect((await workbook.host.book()).sheets[0]?.tables[0]?.area.bottom).toBe(4);
  await apply(newLine);
  workbook.host.editAsUser('Savings', 'B6', 'mine');
  const plan = planUndoOf(await contentsOf(), 3);
  expect(plan.problems.map(({ cell }) => cell)).toEqual(['Savings!B6']);
  expect(failureOf(await applyEdits(plan, stamp)).kind).toBe('nothing to undo');
});

test.each([
  ['an Excel table', 1, (rows: readonly (readonly Written[])[]) => tableSheet('Savings', rows)],
  ['a plain range', 1, (rows: readonly (readonly Written[])[]): SheetOf => ({ name: 'Savings', rows })],
])('a line taken out of %s comes back whole, with its formulas and long texts', async (_, top, sheetOf) => {
  const long = 'a "long" text, '.repeat(2100);
  const rows = savingsLines.map((line, index) => [...line, index === 1 ? long : `Ward ${index}`, `=C${index + 2}*2`]);
  const workbook = open(sheetOf([[...savingsHeadings, 'Ward', 'Twice'], ...rows]), settings);
  await apply({ request: 'remove row', table: 'Savings', ref: 'S2', why: 'Delivered.' });
  expect(await workbook.values('Savings', `A${top + 1}:A${top + 3}`)).toEqual([['S1'], ['S3'], ['S4']]);
  await undo(1);
  expect(await workbook.formulas('Savings', 'A5:G5')).toEqual([[...(rows[1] ?? []).slice(0, 6), '=C5*2']]);
});

test('the runs of the log are told with their changes', async () => {
  open(savingsTable(), settings);
  await apply(forecast('S2', 80), newLine);
  await undo(1);
  const runs = loggedRuns(await contentsOf());
  expect(runs.map(({ run, undoes, undoneBy }) => [run, undoes, undoneBy?.run])).toEqual([
    [1, null, 2],
    [2, 1, undefined],
  ]);
  expect(runs[0]?.changes).toEqual([
    expect.objectContaining({ what: 'cell', ref: 'S2', from: 95, to: 80 }),
    expect.objectContaining({ what: 'row added', ref: 'S5' }),
  ]);
});

test('a run that is not there cannot be undone', async () => {
  open(savingsRange(), settings);
  expect(planUndoOf(await contentsOf(), 9).obstacle?.kind).toBe('nothing to undo');
});

const content = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constantFrom('', '1/2', '007', '=1+1', "it's", "'quoted", 'TRUE', '12%', '£5', 'May 2014', '-', '+44', '#N/A x'),
  fc.string({ maxLength: 12 }).filter((text) => text.trim() === text && !text.includes('\0')),
);

test('applying and undoing leaves every cell as it was, value and type', async () => {
  const workbook = open(savingsTable(), settings);
  const before = await workbook.formulas('Savings', 'A1:F6');
  const changes = fc.record({ S1: content, S2: content, S3: content });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(changes, async (titles) => {
      const requests = Object.entries(titles).map(([ref, to]): EditRequest => ({
        request: 'edit cell',
        table: 'Savings',
        ref,
        field: 'title',
        to,
        why: 'test',
      }));
      await apply(...requests);
      expect(await workbook.values('Savings', 'B2:B4')).toEqual(Object.values(titles).map((title) => [title]));
      await undo(run + 1);
      run += 2;
      expect(await workbook.formulas('Savings', 'A1:F6')).toEqual(before);
    }),
    { numRuns: 15 },
  );
}, 60_000);
