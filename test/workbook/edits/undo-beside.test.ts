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
