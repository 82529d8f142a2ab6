import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  budgetForm,
  budgetLineOf,
  budgetPreviewer,
  planBudgetUpdate,
  planUndoOf,
  readMonthEnd,
  readWorkbook,
  type UpdateDraft,
} from '../../../src/workbook';
import { monthEndOf } from '../../../src/workbook/month-end/month-end-of';
import { openExcel } from '../../support/excel';
import {
  budgetHeadings,
  budgetRows,
  budgetSheet,
  lineOf,
  type Row,
  settingsSheet,
  wholeBook,
} from '../month-end/sheets';
import { bookOf } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';
import { workbookOf } from '../support/without-excel';

const book = (rows: readonly Row[] = budgetRows, headings: Row = budgetHeadings) => {
  const sheets = wholeBook(['Narrative above', '5% or £10k']).map((sheet) =>
    sheet.name === 'Budget' ? budgetSheet(rows, headings) : sheet,
  );
  const workbook = workbookOf(sheets);
  return { workbook, reading: valueOf(atOnce(monthEndOf(workbook))) };
};

const draftOf = (values: { forecast?: number | null; narrative?: string | null }): UpdateDraft =>
  Object.entries(values).map(([field, value]) => ({
    field: field === 'forecast' ? ('forecast' as const) : ('narrative' as const),
    year: null,
    value: value ?? null,
  }));

function previewOf(code: string, draft: UpdateDraft, { workbook, reading } = book()) {
  return valueOf(budgetPreviewer(workbook, reading, lineOf(reading, code)))(draft);
}

test('while a forecast is typed, the line stands as it would after a refresh, and wants the narrative that its variance needs', () => {
  expect(previewOf('A1', [])).toMatchObject({ assessment: { status: 'Amber' }, outturn: { source: 'Periods so far' } });
  const preview = previewOf('A1', draftOf({ forecast: 120_000 }));
  expect(preview).toMatchObject({ outturn: { source: 'Person', forecast: 120_000 }, problems: [] });
  expect(preview.assessment.status).toBe('Green');
  const over = draftOf({ forecast: 150_000 });
  expect(previewOf('A1', over).problems).toMatchObject([{ field: 'narrative' }]);
  expect(previewOf('A1', [...over, ...draftOf({ narrative: 'Two more moves.' })]).problems).toEqual([]);
});

test('a blank forecast leaves the line to the calculated one', () => {
  const { outturn } = previewOf('C3', draftOf({ forecast: null }));
  expect(outturn).toMatchObject({ source: 'Periods so far', forecast: 60_000, difference: null });
});

test('the plan writes the two cells of the line and nothing else, and is refused without its narrative', () => {
  const { workbook, reading } = book();
  const draft = draftOf({ forecast: 150_000, narrative: 'Two more moves.' });
  const plan = planBudgetUpdate(workbook, reading, 'Spend a1', draft);
  expect(plan.obstacle).toBeNull();
  expect(plan.edits.map(({ ref, field, to }) => [ref, field, to])).toEqual([
    ['A1', 'forecast', 150_000],
    ['A1', 'narrative', 'Two more moves.'],
  ]);
  expect(planBudgetUpdate(workbook, reading, 'Spend a1', draftOf({ forecast: 150_000 })).obstacle).not.toBeNull();
});

test('a variance that somebody typed goes with the forecast that takes its place', () => {
  const headings = [...budgetHeadings, 'Variance'];
  const { workbook, reading } = book(
    [['A1', 'Adults', 'Spend', 120_000, null, 9000, 9000, 9000, null, null, 'Why', 5000]],
    headings,
  );
  const plan = planBudgetUpdate(workbook, reading, 'Spend a1', draftOf({ forecast: 121_000 }));
  expect(plan.edits.map(({ field, to }) => [field, to])).toEqual([
    ['forecast', 121_000],
    ['variance', ''],
  ]);
  expect(previewOf('A1', draftOf({ forecast: 121_000 }), { workbook, reading }).outturn.fullYear?.amount).toBe(1000);
});

test('a column that the table lacks is added with the first value', () => {
  const headings = budgetHeadings.slice(0, 9);
  const { workbook, reading } = book(
    budgetRows.map((row) => row.slice(0, 9)),
    headings,
  );
  const plan = planBudgetUpdate(workbook, reading, 'Spend a3', draftOf({ narrative: 'A post is vacant.' }));
  expect(plan.columnsAdded).toMatchObject([{ table: 'Budget', cells: [{ ref: 'A3' }] }]);
});

test('a formula is never overwritten, and says so at its field', async () => {
  const rows = budgetRows.map((row, index) => (index === 0 ? [...row, null, '=60000*2', 'Why'] : row));
  const excel = openExcel(bookOf(settingsSheet(), budgetSheet(rows)));
  const { workbook, reading } = valueOf(await readMonthEnd({ today }));
  excel.close();
  const fields = valueOf(budgetForm(workbook, lineOf(reading, 'A1')));
  expect(fields.map(({ field, value, locked }) => [field, value, locked !== null])).toEqual([
    ['forecast', 120_000, true],
    ['narrative', 'Why', false],
  ]);
  expect(planBudgetUpdate(workbook, reading, 'Spend a1', draftOf({ forecast: 1 })).obstacle).not.toBeNull();
});

test('a saved forecast is in the sheet, decides the status, and is taken back whole', async () => {
  const excel = openExcel(bookOf(...wholeBook()));
  const statusOf = async () => {
    const { reading } = valueOf(await readMonthEnd({ today }));
    return lineOf(reading, 'A1').assessed.assessment.status;
  };
  const before = await statusOf();
  const { workbook, reading } = valueOf(await readMonthEnd({ today }));
  const draft = draftOf({ forecast: 150_000, narrative: 'Two more moves.' });
  const receipt = valueOf(await applyEdits(planBudgetUpdate(workbook, reading, 'Spend a1', draft), stamp));
  expect(await statusOf()).toBe('Red');
  expect(previewOf('A1', draft, { workbook, reading }).assessment.status).toBe('Red');
  const logged = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  valueOf(await applyEdits(planUndoOf(logged.contents, receipt.run ?? 0), stamp));
  expect(await statusOf()).toBe(before);
  excel.close();
});

test('of a code with a line of spending and one of income, the line that is open is written and taken back', async () => {
  const [first] = budgetRows;
  const income = Object.assign([...(first ?? [])], { 2: 'Income', 3: -6_000 });
  const excel = openExcel(bookOf(settingsSheet(), budgetSheet([...budgetRows, income])));
  const { workbook, reading } = valueOf(await readMonthEnd({ today }));
  const draft = draftOf({ forecast: -5_000, narrative: 'Fewer pay.' });
  const plan = planBudgetUpdate(workbook, reading, 'Income a1', draft);
  expect(plan.edits.map(({ ref, row, to }) => [ref, row, to])).toEqual([
    ['A1 · Income', budgetRows.length + 2, -5_000],
    ['A1 · Income', budgetRows.length + 2, 'Fewer pay.'],
  ]);
  const { run } = valueOf(await applyEdits(plan, stamp));
  const logged = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  const undone = planUndoOf(logged.contents, run ?? 0);
  expect(undone).toMatchObject({ obstacle: null, problems: [] });
  expect(undone.edits.map(({ ref, row, to }) => [ref, row, to])).toEqual([
    ['A1 · Income', budgetRows.length + 2, ''],
    ['A1 · Income', budgetRows.length + 2, ''],
  ]);
  excel.close();
});

test('lines whose rows were swapped since they were read are not written, though their code is the same', async () => {
  const [first] = budgetRows;
  const income = Object.assign([...(first ?? [])], { 2: 'Income', 3: -6_000 });
  const excel = openExcel(bookOf(settingsSheet(), budgetSheet([first ?? [], income])));
  const { workbook, reading } = valueOf(await readMonthEnd({ today }));
  const plan = planBudgetUpdate(workbook, reading, 'Income a1', draftOf({ forecast: -5_000, narrative: 'Fewer pay.' }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Budget').getRange('C2:C3').values = [['Income'], ['Spend']];
    await context.sync();
  });
  expect(await applyEdits(plan, stamp)).toMatchObject({ ok: false, error: { kind: 'rows moved' } });
  excel.close();
});

test('a code that stands twice with one kind is not written here, and a line that has gone neither', () => {
  const [first] = budgetRows;
  const { workbook, reading } = book([...budgetRows, first ?? []]);
  expect(budgetForm(workbook, lineOf(reading, 'A1'))).toMatchObject({ ok: false });
  expect(budgetLineOf(reading, 'Spend gone')).toBeUndefined();
  expect(planBudgetUpdate(workbook, reading, 'Spend gone', draftOf({ forecast: 1 })).obstacle).not.toBeNull();
});

test('pounds typed into a workbook in thousands are told', () => {
  const sheets = wholeBook(['Unit', '£000']);
  const workbook = workbookOf(sheets);
  const reading = valueOf(atOnce(monthEndOf(workbook)));
  const problems = previewOf('C2', draftOf({ forecast: -12_000_000, narrative: 'As budgeted.' }), {
    workbook,
    reading,
  }).problems;
  expect(problems).toMatchObject([{ field: 'forecast' }]);
});
