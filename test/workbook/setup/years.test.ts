import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  loggedRuns,
  planUndoOf,
  readWorkbook,
  recordKinds,
  sizeOfPlan,
  sizeOfRun,
} from '../../../src/workbook';
import type { WorkbookContents } from '../../../src/workbook';
import type { EditPlan } from '../../../src/workbook/edits/edit-plan';
import { planArchiveInSteps } from '../../../src/workbook/setup/years/archive-lines';
import { planNextYear } from '../../../src/workbook/setup/years/add-next-year';
import { planRollForwardInSteps } from '../../../src/workbook/setup/years/roll-forward';
import { yearToCome } from '../../../src/workbook/setup/years/year-to-come';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../support/book';
import { read, stamp, today, valueOf } from '../support/operations';
import { savingsRange, savingsTable, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (): OpenExcel => {
  excel = openExcel(bookOf(savingsTable(), settings));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const readAll = async () => valueOf(await readWorkbook({ today, records: [...recordKinds] }));
const rollForward = async (): Promise<EditPlan> => {
  const { tracker, contents } = await readAll();
  return atOnce(planRollForwardInSteps(tracker, contents));
};

const contentsNow = async (): Promise<WorkbookContents> => (await readAll()).contents;

const apply = async (plan: EditPlan | null): Promise<number> => {
  if (plan === null) throw new Error('Nothing is planned.');
  expect(plan.obstacle).toBeNull();
  expect(plan.problems).toEqual([]);
  return valueOf(await applyEdits(plan, stamp)).run ?? 0;
};

test('the next year stands beside the last one, and the tracker reads it', async () => {
  const workbook = open();
  await apply(planNextYear(await contentsNow()));
  expect((await workbook.values('Savings', 'A1:G1'))[0]).toEqual([
    'Ref',
    'Title',
    '2014/15 Target',
    '2014/15 Forecast',
    '2015/16 Target',
    '2015/16 Forecast',
    'Delivered',
  ]);
  expect((await workbook.values('Savings', 'G2:G5')).flat()).toEqual([20, 20, 20, 100]);
  const years = (await read()).savings[0]?.line.years.map(({ year }) => year.startYear);
  expect(years).toEqual([2014, 2015]);
});

test('in a plain range the columns of the next year stand at the end, the target before the forecast', async () => {
  const workbook = (excel = openExcel(bookOf(savingsRange(), settings)));
  await apply(planNextYear(await contentsNow()));
  expect((await workbook.values('Savings', 'F3:G3'))[0]).toEqual(['2015/16 Target', '2015/16 Forecast']);
});

test('where what is delivered has a column for each year, the year that begins gets its own, and the record stays', async () => {
  const lines = [
    ['Ref', '2014/15 Target', '2014/15 Delivered', '2015/16 Target'],
    ['S1', 100, 70, 50],
  ];
  const workbook = (excel = openExcel(bookOf(tableSheet('Savings', lines), settings)));
  const before = await workbook.values('Savings', 'A1:D2');
  const run = await apply(await rollForward());
  expect(await workbook.values('Savings', 'A1:E2')).toEqual([
    ['Ref', '2014/15 Target', '2014/15 Delivered', '2015/16 Delivered', '2015/16 Target'],
    ['S1', 100, 70, '', 50],
  ]);
  await apply(planUndoOf(await contentsNow(), run));
  expect(await workbook.values('Savings', 'A1:D2')).toEqual(before);
});

test('rolling forward keeps what was delivered, begins the new year, and is taken back whole', async () => {
  const workbook = open();
  const before = [await workbook.formulas('Savings', 'A1:E5'), await workbook.formulas('Settings', 'A1:B6')];
  const run = await apply(await rollForward());
  const after = await read();
  expect(after.settings).toMatchObject({
    year: { startYear: 2015 },
    period: 1,
    asAt: { year: 2015, month: 4, day: 1 },
  });
  expect(after.savings.map(({ line }) => line.delivered)).toEqual([null, null, null, null]);
  const kept = (await contentsNow()).savings[0];
  const at = kept?.columns.findIndex(({ heading }) => heading === '2014/15 Delivered') ?? -1;
  expect(kept?.rows.map(({ cells }) => cells[at]?.value)).toEqual([20, 20, 20, 100]);

  await apply(planUndoOf(await contentsNow(), run));
  expect([await workbook.formulas('Savings', 'A1:E5'), await workbook.formulas('Settings', 'A1:B6')]).toEqual(before);
});

test('a run is counted alike before it is written, when it is written and by the log', async () => {
  open();
  const plan = await rollForward();
  const receipt = valueOf(await applyEdits(plan, stamp));
  const { batches: planned, ...shown } = sizeOfPlan(plan);
  const { batches: logged, ...told } = sizeOfRun(loggedRuns(await contentsNow())[0]?.changes ?? []);
  expect(receipt).toMatchObject(shown);
  expect([told, logged.length]).toEqual([shown, planned.length]);
  expect(shown.cellsWritten).toBe(3 + 4 + 4);
});

test('a line that is delivered and has no money ahead moves to the archive, whole, and comes back', async () => {
  const headings = ['Ref', 'Title', 'Stage', '2013/14 Target', '2014/15 Target', '2014/15 Forecast', 'Narrative'];
  const lines = [
    headings,
    ['S1', 'Fewer placements', 'In delivery', 50, 100, 90, 'Going well'],
    ['S2', 'Transport', 'Delivered', 70, 0, null, 'Done in 2013/14'],
    ['S3', 'Catering', 'Delivered', 70, 30, 30, 'Still this year'],
    ['S4', 'Training', 'Stopped', 20, null, null, 'Dropped'],
  ];
  const workbook = (excel = openExcel(bookOf(tableSheet('Savings', lines), settings)));
  const before = await workbook.formulas('Savings', 'A1:G5');
  const { tracker, contents } = await readAll();
  const run = await apply(atOnce(planArchiveInSteps(tracker, contents)));
  expect((await read()).savings.map(({ line }) => line.ref)).toEqual(['S1', 'S3']);
  const archived = (await contentsNow()).tables.Archive;
  const at = archived?.columns.findIndex(({ field }) => field === 'narrative') ?? -1;
  expect(archived?.rows.map(({ ref, cells }) => [ref, cells[at]?.value])).toEqual([
    ['S2', 'Done in 2013/14'],
    ['S4', 'Dropped'],
  ]);

  await apply(planUndoOf(await contentsNow(), run));
  const back = await workbook.formulas('Savings', 'A1:G5');
  expect([...back].sort()).toEqual([...before].sort());
});

const inMillions = () => {
  const headings = ['Ref', 'Stage', '2014/15 Target £m', '2014/15 Forecast £m', 'Delivered £m'];
  return tableSheet('Savings', [headings, ['S1', 'In delivery', 0.5, 0.4, 0.2], ['S2', 'Delivered', 0, null, null]]);
};

test('columns of another year are in the unit of those beside which they stand', async () => {
  excel = openExcel(bookOf(inMillions(), settings));
  await apply(await rollForward());
  const columns = (await contentsNow()).savings[0]?.columns ?? [];
  const money = columns.filter(({ field }) => ['target', 'forecast', 'delivered'].includes(field));
  expect(money).toHaveLength(6);
  expect(money.filter(({ unit }) => unit !== '£m')).toEqual([]);
});

test('what is archived is in the unit of the archive', async () => {
  const headings = ['Ref', 'Stage', '2013/14 Target £m', '2014/15 Target £m'];
  const lines = tableSheet('Savings', [headings, ['S1', 'In delivery', 0.5, 0.4], ['S2', 'Delivered', 0.07, 0]]);
  excel = openExcel(bookOf(lines, settings));
  const { tracker, contents } = await readAll();
  await apply(atOnce(planArchiveInSteps(tracker, contents)));
  const archive = (await contentsNow()).tables.Archive;
  const at = archive?.columns.findIndex(({ field, year }) => field === 'target' && year?.startYear === 2013) ?? -1;
  expect([archive?.columns[at]?.unit, archive?.rows[0]?.cells[at]?.value]).toEqual([null, 70]);
});

test('no year is begun and no line archived on a guess of the year, and the setting that lacks is named', async () => {
  const lines = [
    ['Ref', 'Stage', '2014/15 Target', '2015/16 Target', '2014/15 Forecast', '2015/16 Forecast'],
    ['S1', 'Delivered', 50, 70, 40, 60],
  ];
  const unit = tableSheet('Settings', [['Setting', 'Value'], ['Unit', '£000']]); // prettier-ignore
  excel = openExcel(bookOf(tableSheet('Savings', lines), unit));
  const { tracker, contents } = valueOf(await readWorkbook({ today: { year: 2026, month: 11, day: 1 } }));
  for (const plan of [
    atOnce(planArchiveInSteps(tracker, contents)),
    atOnce(planRollForwardInSteps(tracker, contents)),
  ]) {
    expect(plan.obstacle?.message).toContain('Settings!A1');
    expect((await applyEdits(plan, stamp)).ok).toBe(false);
  }
});

test('no year is ended and no line archived for a year that has no column, and what is delivered is not counted as its own', async () => {
  const rows = [
    ['Ref', 'Stage', '2014/15 Target', '2015/16 Target', 'Delivered'],
    ['S1', 'Delivered', 50, 70, 40],
  ];
  const later = tableSheet('Settings', [['Setting', 'Value'], ['Financial year', '2018/19'], ['Unit', '£000']]); // prettier-ignore
  excel = openExcel(bookOf(tableSheet('Savings', rows), later));
  const { tracker, contents } = await readAll();
  for (const plan of [
    atOnce(planArchiveInSteps(tracker, contents)),
    atOnce(planRollForwardInSteps(tracker, contents)),
  ]) {
    expect(plan.obstacle?.message).toMatch(/2018\/19.*2014\/15 to 2015\/16/);
    expect((await applyEdits(plan, stamp)).ok).toBe(false);
  }
  expect(tracker.savings[0]?.line.delivered).toBeNull();
});

test('a year is to come by its periods, else by its days, with the money that the forecasts count on', async () => {
  open();
  const { tracker } = await readAll();
  const at = (period: number | null, asAt = tracker.settings.asAt) =>
    yearToCome({ ...tracker, settings: { ...tracker.settings, period, asAt } });
  expect(at(5)).toEqual({ periods: 7, money: 185 });
  expect(at(11)?.periods).toBe(1);
  expect([at(12), at(13)]).toEqual([null, null]);
  const day = (year: number, month: number, date: number) => at(null, { year, month, day: date })?.periods ?? 0;
  expect([day(2013, 7, 1), day(2014, 9, 1), day(2015, 3, 30), day(2015, 3, 31), day(2015, 6, 1)]).toEqual([
    12, 7, 1, 0, 0,
  ]);
});

test('a line that the archive cannot take stays where it is', async () => {
  const lines = tableSheet('Savings', [
    ['Ref', 'Stage', '2013/14 Target', '2014/15 Target'],
    ['S1', 'Delivered', 50, 0],
    ['S2', 'Delivered', 70, 0],
  ]);
  const archive = tableSheet('Archive', [
    ['Archived', 'Ref', 'Title'],
    [41883, 'S2', 'Another line of this reference'],
  ]);
  excel = openExcel(bookOf(lines, settings, archive));
  const { tracker, contents } = await readAll();
  const plan = atOnce(planArchiveInSteps(tracker, contents));
  expect(plan.rowsRemoved.map(({ ref }) => ref)).toEqual(['S1']);
  expect(plan.problems).toMatchObject([{ kind: 'duplicate reference' }]);
});

test('what was delivered in the year that ends is not cleared where that year has a record already, and the plan says so', async () => {
  const lines = [
    ['Ref', '2014/15 Target', '2014/15 Delivered', 'Delivered'],
    ['S1', 100, 70, 80],
  ];
  excel = openExcel(bookOf(tableSheet('Savings', lines), settings));
  const plan = await rollForward();
  expect(plan.problems.map(({ cell }) => cell)).toEqual(['Savings!C1']);
  expect(plan.edits.filter(({ table }) => table === 'Savings')).toEqual([]);
});

const budgetRows = [
  ['Code', 'Service', 'Budget', 'P1', 'P2', 'Committed', 'Forecast', 'Variance', 'Narrative', 'RAG'],
  ['007', 'Placements', 1200, 90, 110, 5, 1250, '=G2-C2', 'Two more children', 'Red'],
  ['A1', 'Fees', -300, -20, null, null, -310, '=G3-C3', null, 'Green'],
];

test('rolling forward archives the budget lines of the year and clears what belongs to it; the undo brings all back', async () => {
  const workbook = (excel = openExcel(bookOf(savingsTable(), settings, tableSheet('Budget', budgetRows))));
  const before = await workbook.formulas('Budget', 'A1:J3');
  const plan = await rollForward();
  expect(plan.problems.map(({ kind, cell }) => [kind, cell])).toEqual([['formula kept', 'Budget!H2']]);
  const run = valueOf(await applyEdits(plan, stamp)).run ?? 0;
  expect((await workbook.formulas('Budget', 'A2:I3')).map((row) => row.slice(2))).toEqual([
    [1200, '', '', '', '', '=G2-C2', ''],
    [-300, '', '', '', '', '=G3-C3', ''],
  ]);
  const archive = (await contentsNow()).tables.BudgetArchive;
  const shown = (row: number) =>
    archive?.columns
      .map(({ heading }, at) => [heading, archive.rows[row]?.cells[at]?.value])
      .filter(([, one]) => one !== '');
  expect(Object.fromEntries(shown(0) ?? [])).toEqual({
    'Financial year': '2014/15',
    Code: '007',
    Service: 'Placements',
    Unit: '£000',
    Budget: 1200,
    P1: 90,
    P2: 110,
    Committed: 5,
    Forecast: 1250,
    Variance: 50,
    Narrative: 'Two more children',
  });
  valueOf(await applyEdits(planUndoOf(await contentsNow(), run), stamp));
  expect(await workbook.formulas('Budget', 'A1:J3')).toEqual(before);
  expect((await contentsNow()).tables.BudgetArchive?.rows.filter(({ kind }) => kind === 'line')).toEqual([]);
});

test('clearing the budget is one row of the log, whatever it clears, and its undo leaves formulas that work with other rows', async () => {
  const [heads = [], first = [], second = []] = budgetRows;
  const rows = [heads, first, second.map((cell, at) => (heads[at] === 'Committed' ? '=F2*2' : cell))];
  const workbook = (excel = openExcel(bookOf(savingsTable(), settings, tableSheet('Budget', rows))));
  const before = await workbook.formulas('Budget', 'A1:J3');
  const run = valueOf(await applyEdits(await rollForward(), stamp)).run ?? 0;
  expect((await workbook.values('Budget', 'D2:G3')).flat()).toEqual(['', '', '', '', '', '', 0, '']);
  const logged = loggedRuns(await contentsNow()).find((one) => one.run === run)?.changes ?? [];
  expect(logged.filter(({ table }) => table === 'Budget')).toMatchObject([
    { what: 'rows set', before: { rows: 2 }, after: { rows: 2 } },
  ]);
  const undo = planUndoOf(await contentsNow(), run);
  expect(undo.problems).toEqual([]);
  valueOf(await applyEdits(undo, stamp));
  expect(await workbook.formulas('Budget', 'A1:J3')).toEqual(before);
});

test('actuals of the year that ends are archived by period and taken out of their table', async () => {
  const budget = tableSheet('Budget', [['Code', 'Budget'], ['A1', 100]]); // prettier-ignore
  const actuals = tableSheet('Actuals', [['Code', 'Period', 'Amount'], ['A1', 1, 5], ['A1', 1, 6], ['A1', 2, 7]]); // prettier-ignore
  excel = openExcel(bookOf(savingsTable(), settings, budget, actuals));
  await apply(await rollForward());
  const { Actuals: left, BudgetArchive: archive } = (await contentsNow()).tables;
  expect(left?.rows.filter(({ kind }) => kind === 'line')).toEqual([]);
  const at = (period: number) => archive?.columns.findIndex((column) => column.period === period) ?? -1;
  expect([1, 2, 3].map((period) => archive?.rows[0]?.cells[at(period)]?.value)).toEqual([11, 7, '']);
});

test('actuals are archived as they are read: by periods however they are written, in the unit of the archive, with the closing adjustments', async () => {
  const budget = tableSheet('Budget', [['Code', 'Kind', 'Budget'], ['A1', 'Spend', 100], ['A2', 'Income', 50]]); // prettier-ignore
  const actuals = tableSheet('Actuals', [['Code', 'Period', 'Amount £'], ['A1', 'P01', 5000], ['a1', 1, 6000], ['A2', 'P01', -4000], ['A1', 13, 2500]]); // prettier-ignore
  excel = openExcel(bookOf(savingsTable(), settings, budget, actuals));
  await apply(await rollForward());
  const { Actuals: left, BudgetArchive: archive } = (await contentsNow()).tables;
  expect(left?.rows.filter(({ kind }) => kind === 'line')).toEqual([]);
  const at = (wanted: (column: { period: number | null; field: string }) => boolean) =>
    [0, 1].map((row) => archive?.rows[row]?.cells[archive.columns.findIndex(wanted)]?.value);
  expect(at(({ period }) => period === 1)).toEqual([11, 4]);
  expect(at(({ field }) => field === 'closing')).toEqual([2.5, '']);
});

test('the original budgets of the year go into the archive with it, and its virements count no more', async () => {
  const budget = tableSheet('Budget', [['Code', 'Original budget', 'Budget'], ['A1', 100, 90], ['A2', 50, 60]]); // prettier-ignore
  const log = tableSheet('Virements', [['Date', 'From code', 'To code', 'Amount', 'Reason'], [41_800, 'A1', 'A2', 10, 'Moved']]); // prettier-ignore
  const workbook = (excel = openExcel(bookOf(savingsTable(), settings, budget, log)));
  await apply(await rollForward());
  expect(await workbook.values('Budget', 'B2:C3')).toEqual([
    ['', 90],
    ['', 60],
  ]);
  const archive = (await contentsNow()).tables.BudgetArchive;
  const at = archive?.columns.findIndex(({ field }) => field === 'originalBudget') ?? -1;
  expect(archive?.rows.map(({ cells }) => cells[at]?.value)).toEqual([100, 50]);
  const { tables, virements } = (await readAll()).monthEnd;
  expect(tables.virements).toHaveLength(1);
  expect(virements.reconciliation).toMatchObject({ original: 150, in: 0, out: 0, revised: 150, unexplained: [] });
});

test('a year that is in the archive already is not archived again, and the budget stays', async () => {
  const archive = tableSheet('BudgetArchive', [['Financial year', 'Code', 'Unit'], ['2014/15', 'A1', '£000']]); // prettier-ignore
  excel = openExcel(bookOf(savingsTable(), settings, tableSheet('Budget', budgetRows), archive));
  const plan = await rollForward();
  expect(plan.problems.map(({ cell }) => cell)).toEqual(['BudgetArchive!A2']);
  expect(plan.edits.filter(({ table }) => table === 'Budget')).toEqual([]);
});
