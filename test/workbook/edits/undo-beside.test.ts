import { applyEdits, planEdits, planUndoOf, readWorkbook, type EditRequest } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../support/book';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { savingsHeadings, savingsLines, savingsRange, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});
const contentsOf = async () => valueOf(await readWorkbook({ today, records: ['ChangeLog'] })).contents;
const apply = async (...requests: readonly EditRequest[]) =>
  valueOf(await applyEdits(planEdits({ title: 'Update', contents: await contentsOf(), requests }), stamp));
const year = { startYear: 2014 };
const newLine: EditRequest = {
  request: 'add row',
  table: 'Savings',
  values: [{ field: 'ref', to: 'S5' }, { field: 'target', year, to: 70 }], // prettier-ignore
  why: 'New.',
};
const newYear = (startYear: number): EditRequest => ({
  request: 'add column',
  table: 'Savings',
  field: 'target',
  year: { startYear },
  why: 'Next year.',
});

test('an added line stays where somebody has typed beside it, under a heading that we do not know', async () => {
  const rows = savingsLines.map((line, index) => [...line, `Ward ${index}`]);
  const workbook = (excel = openExcel(
    bookOf(tableSheet('Savings', [[...savingsHeadings, 'Ward'], ...rows]), settings),
  ));
  await apply(newLine);
  workbook.host.editAsUser('Savings', 'F6', 'Mine');
  const refused = failureOf(await applyEdits(planUndoOf(await contentsOf(), 1), stamp));
  expect([refused.kind, refused.cells]).toEqual(['changed since', [{ sheet: 'Savings', address: 'F6' }]]);
  expect((await workbook.values('Savings', 'A6:F6'))[0]).toEqual(['S5', '', 70, '', '', 'Mine']);
});

test('of several added lines only the one stays beside which somebody has typed, and it is named; the rest is undone', async () => {
  const rows = savingsLines.map((line, index) => [...line, `Ward ${index}`]);
  const workbook = (excel = openExcel(
    bookOf(tableSheet('Savings', [[...savingsHeadings, 'Ward'], ...rows]), settings),
  ));
  const before = await workbook.values('Savings', 'A1:F5');
  const other: EditRequest = {
    request: 'add row',
    table: 'Savings',
    values: [{ field: 'ref', to: 'S6' }],
    why: 'New.',
  };
  const title: EditRequest = {
    request: 'edit cell',
    table: 'Savings',
    ref: 'S1',
    field: 'title',
    to: 'Renamed',
    why: 'x',
  };
  await apply(newLine, other, title);
  workbook.host.editAsUser('Savings', 'F6', 'Mine');
  const receipt = valueOf(await applyEdits(planUndoOf(await contentsOf(), 1), stamp));
  expect(receipt.left).toMatchObject([{ cell: 'Savings!F6', line: 'S5', kind: 'changed since' }]);
  expect(receipt).toMatchObject({ rowsRemoved: 1, cellsWritten: 1 });
  expect(await workbook.values('Savings', 'A1:F5')).toEqual(before);
  expect((await workbook.values('Savings', 'A6:F7')).map(([ref, , , , , ward]) => [ref, ward])).toEqual([
    ['S5', 'Mine'],
    ['', ''],
  ]);
  workbook.host.editAsUser('Savings', 'F6', '');
  valueOf(await applyEdits(planUndoOf(await contentsOf(), 1), stamp));
  expect((await workbook.values('Savings', 'A6:A6'))[0]).toEqual(['']);
});

test('an undo that would give a line back and cannot take its other place away is refused whole', async () => {
  const archive = tableSheet('Archive', [['Archived', 'Ref', 'Title', 'Box'], [41000, 'S0', 'Old', 'A']]); // prettier-ignore
  const workbook = (excel = openExcel(
    bookOf(tableSheet('Savings', [savingsHeadings, ...savingsLines]), archive, settings),
  ));
  await apply(
    { request: 'remove row', table: 'Savings', ref: 'S4', why: 'Done.' },
    { request: 'add row', table: 'Archive', values: [{ field: 'ref', to: 'S4' }], why: 'Done.' },
    { request: 'edit cell', table: 'Savings', ref: 'S1', field: 'title', to: 'Renamed', why: 'x' },
  );
  workbook.host.editAsUser('Archive', 'D3', 'Box 7');
  const refused = failureOf(await applyEdits(planUndoOf(await contentsOf(), 1), stamp));
  expect([refused.kind, refused.cells]).toEqual(['changed since', [{ sheet: 'Archive', address: 'D3' }]]);
  expect((await workbook.values('Savings', 'B2:B2'))[0]).toEqual(['Renamed']);
});

test('a column of a plain range goes when it is the last, and stays where others came after it', async () => {
  const workbook = (excel = openExcel(bookOf(savingsRange(), settings)));
  const before = await workbook.values('Savings', 'A3:H7');
  await apply(newYear(2015));
  await apply(newYear(2016));
  const plan = planUndoOf(await contentsOf(), 1);
  expect([plan.columnsRemoved, plan.problems.map(({ cell }) => cell)]).toEqual([[], ['Savings!F3']]);
  for (const run of [2, 1]) valueOf(await applyEdits(planUndoOf(await contentsOf(), run), stamp));
  expect(await workbook.values('Savings', 'A3:H7')).toEqual(before);
});

test('a line beside which somebody types while the others are looked at again is named as well as the first', async () => {
  const rows = savingsLines.map((line, index) => [...line, `Ward ${index}`]);
  const workbook = (excel = openExcel(
    bookOf(tableSheet('Savings', [[...savingsHeadings, 'Ward'], ...rows]), settings),
  ));
  const more = (ref: string): EditRequest => ({
    request: 'add row',
    table: 'Savings',
    values: [{ field: 'ref', to: ref }],
    why: 'New.',
  });
  await apply(newLine, more('S6'), more('S7'));
  const undo = planUndoOf(await contentsOf(), 1);
  workbook.host.editAsUser('Savings', 'F6', 'Mine');
  type Sync = (this: unknown, passed: unknown) => Promise<unknown>;
  const { prototype }: { readonly prototype: { sync: Sync } } = Excel.RequestContext;
  const send = prototype.sync;
  let trips = 0;
  const sync = jest.spyOn(prototype, 'sync').mockImplementation(async function (this: unknown, passed) {
    const answer = await send.call(this, passed);
    trips += 1;
    // The first two trips of looking have seen the first note.
    if (trips === 2) workbook.host.editAsUser('Savings', 'F7', 'Mine too');
    return answer;
  });
  const receipt = valueOf(await applyEdits(undo, stamp));
  sync.mockRestore();
  expect(receipt.left.map(({ line }) => line)).toEqual(['S5', 'S6']);
  expect((await workbook.values('Savings', 'A6:A8')).flat()).toEqual(['S5', 'S6', '']);
});
