import {
  applyEdits,
  applyRefresh,
  linkedCells,
  modelProblems,
  modelsIn,
  planEdits,
  planLink,
  planModelRemoval,
  planRefresh,
  planUndoOf,
  planUnlink,
  readWorkbook,
  removePages,
  type ModelInWorkbook,
  type WantedLink,
} from '../../../../src/workbook';
import { openExcel, type OpenExcel } from '../../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../../support/book';
import { failureOf, stamp, today, valueOf } from '../../support/operations';
import { savingsRange, savingsTable, settings } from '../../support/sheets';
import { insert } from '../support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const from = { startYear: 2014 };
const read = async () => valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
const model = async (sheet: string): Promise<ModelInWorkbook> => {
  const found = valueOf(await modelsIn()).find((one) => one.sheet === sheet);
  if (found === undefined) throw new Error(`No model on ${sheet}.`);
  return found;
};
const link = async (sheet: string, wanted: WantedLink = { ref: 'S2', from }) =>
  valueOf(await applyEdits(valueOf(planLink(await read(), await model(sheet), wanted)), stamp));

test('a line takes its forecast from the model in the unit of the table, follows it, and is refreshed by it', async () => {
  const workbook = open(savingsTable(), settings);
  const sheet = await insert('placement-mix');
  const before = (await read()).tracker.savings.find(({ line }) => line.ref === 'S2')?.assessment.status;
  await link(sheet);
  expect(await workbook.formulas('Savings', 'D3')).toEqual([["='Placement mix'!$B$7/1000"]]);
  // What the months of the first year bring: 31,000 a child and year.
  expect(await workbook.value('Savings', 'D3')).toBeCloseTo(335.833, 3);
  workbook.host.editAsUser(sheet, 'B16', 48_000);
  await workbook.host.settled();
  expect(await workbook.value('Savings', 'D3')).toBeCloseTo(400.833, 3);
  const { tracker } = await read();
  expect(tracker.savings.find(({ line }) => line.ref === 'S2')?.assessment.status).not.toBe(before);
  valueOf(await applyRefresh(planRefresh(tracker), stamp));
});

const headings = [
  'Ref',
  'Title',
  '2014/15 Target',
  '2014/15 Forecast',
  '2015/16 Forecast',
  '2016/17 Forecast',
  'Delivered',
];
const threeYears = (): SheetOf => tableSheet('Savings', [headings, ['S2', 'Children’s centres', 100, 95, 1, 2, 20]]);

test.each([
  // Where years say what is new in them, the saving comes once; the year after the second keeps its figure.
  ['incremental', [335.833, 284.167, 2]],
  ['cumulative', [335.833, 620, 620]],
])('where years are %s, the years of a line get its part-year effect and the rest of it', async (reading, expected) => {
  const rows = [
    ['Setting', 'Value', 'Note'],
    ['Financial year', '2014/15', null],
    ['Unit', '£000', null],
  ];
  const workbook = open(threeYears(), tableSheet('Settings', [...rows, ['Targets by year mean', reading, null]]));
  await link(await insert('placement-mix'));
  const [years = []] = await workbook.values('Savings', 'D2:F2');
  expect(years.map((sum) => Math.round(Number(sum) * 1000) / 1000)).toEqual(expected);
});

test('an agreed target stays; the formulas of the user stay and are named', async () => {
  const workbook = open(savingsTable(), settings);
  const sheet = await insert('placement-mix');
  workbook.host.editAsUser('Savings', 'D3', '=50+45');
  await workbook.host.settled();
  const plan = valueOf(planLink(await read(), await model(sheet), { ref: 'S2', from }));
  expect(plan.edits).toEqual([]);
  expect(plan.problems.map(({ kind, cell }) => [kind, cell])).toEqual([['formula kept', 'Savings!D3']]);
  // Nor does any other change of the pane write over a link.
  workbook.host.editAsUser('Savings', 'D3', 95);
  await workbook.host.settled();
  await link(sheet);
  const change = {
    request: 'edit cell',
    table: 'Savings',
    ref: 'S2',
    field: 'forecast',
    year: from,
    to: 1,
    why: 'x',
  } as const;
  const edit = planEdits({ title: 'Update', contents: (await read()).contents, requests: [change] });
  expect(edit.problems.map(({ kind }) => kind)).toEqual(['formula kept']);
});

test('an undo puts the figure back, and undoing an unlinking puts the link back', async () => {
  const workbook = open(savingsTable(), settings);
  const sheet = await insert('placement-mix');
  const { run } = await link(sheet);
  valueOf(await applyEdits(planUnlink(await read(), sheet), stamp));
  expect((await workbook.formulas('Savings', 'D3'))[0]?.[0]).toBeCloseTo(335.833, 3);
  valueOf(await applyEdits(planUndoOf((await read()).contents, 2), stamp));
  expect(await workbook.formulas('Savings', 'D3')).toEqual([["='Placement mix'!$B$7/1000"]]);
  valueOf(await applyEdits(planUndoOf((await read()).contents, run ?? 0), stamp));
  expect(await workbook.formulas('Savings', 'D3')).toEqual([[95]]);
});

test('a line that is linked may be linked to another model', async () => {
  const workbook = open(savingsTable(), settings);
  const first = await insert('placement-mix');
  const second = await insert('placement-mix');
  await link(first);
  await link(second);
  expect(await workbook.formulas('Savings', 'D3')).toEqual([["='Placement mix 2'!$B$7/1000"]]);
  const { contents } = await read();
  expect(linkedCells(contents, first)).toEqual([]);
  expect(linkedCells(contents, second).map(({ ref, column }) => [ref, column])).toEqual([['S2', '2014/15 Forecast']]);
});

test('a check that fails on a linked model is a problem; on another one it is not', async () => {
  const workbook = open(savingsTable(), settings);
  const sheet = await insert('placement-mix');
  workbook.host.editAsUser(sheet, 'B14', 140);
  await workbook.host.settled();
  expect(modelProblems((await read()).contents, [await model(sheet)])).toEqual([]);
  await link(sheet);
  const problems = modelProblems((await read()).contents, [await model(sheet)]);
  expect(problems.map(({ cell }) => cell)).toEqual(["'Placement mix'!B37", "'Placement mix'!B41"]);
  for (const { found } of problems) expect(found).toContain('S2');
  // A model without a figure leaves none behind.
  valueOf(await applyEdits(planUnlink(await read(), sheet), stamp));
  expect(await workbook.value('Savings', 'D3')).toBe('');
});

test('removing takes the sheet with its tables and marks, also a renamed one, and nothing of the user’s', async () => {
  const workbook = open(savingsRange(), settings);
  const sheet = await insert('placement-mix');
  const other = await insert('placement-mix');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = 'Bristol';
    await context.sync();
  });
  const third = await insert('placement-mix');
  expect(third).toBe('Placement mix');
  expect(valueOf(await modelsIn()).map((one) => one.sheet)).toEqual(['Bristol', other, third]);
  for (const name of ['Bristol', other, third]) valueOf(await removePages(valueOf(await planModelRemoval(name))));
  const book = await workbook.host.book();
  expect(book.sheets.map(({ name }) => name)).toEqual(['Savings', 'Settings']);
  expect(book.sheets.flatMap(({ tables }) => tables).filter(({ name }) => name.startsWith('Placement'))).toEqual([]);
  expect(book.names).toEqual([]);
  expect(failureOf(await planModelRemoval('Savings')).kind).toBe('not possible');
});
