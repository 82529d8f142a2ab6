import fc from 'fast-check';
import {
  applyEdits,
  loggedRuns,
  planEdits,
  planUndoOf,
  readWorkbook,
  recordsToUndo,
  type EditPlan,
  type EditRequest,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { savingsTable, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(savingsTable(), settings, ...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

type Row = readonly [string, number];

/** The actuals of a period, and no others. */
const setPeriod = (period: number, rows: readonly Row[]): EditRequest => ({
  request: 'set rows',
  table: 'Actuals',
  batch: [{ field: 'period', to: period }],
  columns: [{ field: 'code' }, { field: 'amount' }],
  rows,
  sums: [{ field: 'amount' }],
  why: `The ledger of period ${period}.`,
});
const planned = async (...requests: readonly EditRequest[]): Promise<EditPlan> => {
  const { contents } = valueOf(await readWorkbook({ today, records: ['Actuals'] }));
  return planEdits({ title: 'Import', contents, requests });
};
const apply = async (...requests: readonly EditRequest[]) =>
  valueOf(await applyEdits(await planned(...requests), stamp));
const planUndo = async (run: number): Promise<EditPlan> => {
  const log = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  const records = recordsToUndo(log.contents, run);
  return planUndoOf(valueOf(await readWorkbook({ today, records })).contents, run);
};
const undo = async (run: number) => valueOf(await applyEdits(await planUndo(run), stamp));

const actuals = (rows: readonly (readonly Written[])[], more: readonly Written[] = []): SheetOf =>
  tableSheet('Actuals', [['Code', 'Period', 'Amount', ...more], ...rows]);
const standing = async (workbook: OpenExcel, range = 'A1:C12') =>
  (await workbook.values('Actuals', range)).slice(1).filter((row) => row.some((cell) => cell !== ''));

test('rows of a table that is not there make it, and are logged in one row', async () => {
  const workbook = open();
  const receipt = await apply(setPeriod(4, [['A1', 10], ['A2', 20.5]])); // prettier-ignore
  expect(receipt).toMatchObject({ rowsAdded: 0, tablesCreated: ['Actuals'] });
  expect(receipt.batches).toMatchObject([
    { before: { rows: 0, sums: [{ sum: 0 }] }, after: { rows: 2, sums: [{ column: 'Amount', sum: 30.5 }] } },
  ]);
  expect((await workbook.values('Change log', 'A1:A4')).flat()).toEqual(['Run', 1, '', '']);
  const { contents } = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  expect(loggedRuns(contents)[0]?.changes).toMatchObject([{ what: 'rows set', after: { rows: 2 } }]);
});

test('the sum of a batch has no traces of binary arithmetic', async () => {
  open();
  const plan = await planned(setPeriod(4, [['A1', 0.1], ['A2', 0.2], ['A3', -0.3]])); // prettier-ignore
  expect(plan.batches[0]?.after.sums).toEqual([{ column: 'Amount', sum: 0 }]);
});

test('a batch is found however its rows write the year and the period', async () => {
  const forecasts = tableSheet('Forecasts', [
    ['Financial year', 'Period', 'Code', 'Forecast'],
    ['2014-15', 'P4', 'A1', 10],
    ['FY14/15', 'July', 'A2', 20],
    ['2014/15', 5, 'A1', 30],
    ['2013/14', 4, 'A1', 40],
  ]);
  const workbook = open(forecasts);
  const { contents } = valueOf(await readWorkbook({ today, records: ['Forecasts'] }));
  const closed: EditRequest = {
    request: 'set rows',
    table: 'Forecasts',
    batch: [
      { field: 'year', to: '2014/15' },
      { field: 'period', to: 4 },
    ],
    columns: [{ field: 'code' }, { field: 'forecast' }],
    rows: [['A1', 11], ['A3', 31]], // prettier-ignore
    why: 'Closed again.',
  };
  valueOf(await applyEdits(planEdits({ title: 'Close', contents, requests: [closed] }), stamp));
  const rows = (await workbook.values('Forecasts', 'A2:D7')).map((row) => row.map(String).join(' '));
  expect(rows.filter((row) => row.trim() !== '').sort()).toEqual([
    '2013/14 4 A1 40',
    '2014/15 4 A1 11',
    '2014/15 4 A3 31',
    '2014/15 5 A1 30',
  ]);
  await undo(1);
  const back = (await workbook.values('Forecasts', 'A2:D7')).map((row) => row.map(String).join(' '));
  expect(back).toEqual(expect.arrayContaining(['2014-15 P4 A1 10', 'FY14/15 July A2 20']));
});

test('a period is replaced where its rows stand, other periods and other columns stay', async () => {
  const lines = [['A1', 4, 10, 'mine'], ['A1', 3, 1, null], ['A2', 4, 20, null], ['A3', 4, 30, 'gone']]; // prettier-ignore
  const workbook = open(actuals(lines, ['Note']));
  const plan = await planned(setPeriod(4, [['A2', 25], ['A1', 10], ['A9', 90]])); // prettier-ignore
  expect(plan.batches).toMatchObject([
    { before: { rows: 3, sums: [{ sum: 60 }] }, after: { rows: 3, sums: [{ sum: 125 }] } },
  ]);
  valueOf(await applyEdits(plan, stamp));
  expect(await standing(workbook, 'A1:D12')).toEqual([
    ['A1', 4, 10, 'mine'],
    ['A1', 3, 1, ''],
    ['A2', 4, 25, ''],
    ['A9', 4, 90, ''],
  ]);
  expect((await workbook.values('Replaced rows', 'E2:E4')).flat()).toEqual([
    '[["Code","A1"],["Period",4],["Amount",10]]',
    '[["Code","A2"],["Period",4],["Amount",20]]',
    '[["Code","A3"],["Period",4],["Amount",30],["Note","gone"]]',
  ]);
  await undo(1);
  expect([...(await standing(workbook, 'A1:D12'))].sort()).toEqual(
    [...lines].map((line) => line.map((cell) => cell ?? '')).sort(),
  );
});

test('what was replaced is put back though rows were sorted since, and done again by undoing the undo', async () => {
  const workbook = open(actuals([['A1', 4, 10], ['A2', 4, 20], ['A1', 5, 7]])); // prettier-ignore
  await apply(setPeriod(4, [['A2', 21], ['A3', 30]])); // prettier-ignore
  const after = await standing(workbook);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Actuals').sort.apply([{ key: 2, ascending: false }]);
    await context.sync();
  });
  await undo(1);
  expect([...(await standing(workbook))].sort()).toEqual([['A1', 4, 10], ['A1', 5, 7], ['A2', 4, 20]]); // prettier-ignore
  await undo(2);
  expect([...(await standing(workbook))].sort()).toEqual([...after].sort());
});

test.each([
  ['changed', 'C2', 11],
  ['renamed', 'A2', 'B1'],
  ['moved to another period', 'B2', 5],
])('a batch of which a row has been %s since is left, and named', async (_, cell, value) => {
  const workbook = open();
  await apply(setPeriod(4, [['A1', 10], ['A2', 20]])); // prettier-ignore
  workbook.host.editAsUser('Actuals', cell, value);
  const plan = await planUndo(1);
  expect(plan.problems).toMatchObject([{ kind: 'changed since' }]);
  expect(failureOf(await applyEdits(plan, stamp)).kind).toBe('nothing to undo');
  expect(await standing(workbook)).toHaveLength(2);
});

test('a batch that is set again is undone from the newest run on', async () => {
  const workbook = open();
  await apply(setPeriod(4, [['A1', 10]]));
  await apply(setPeriod(4, [['A1', 12], ['A2', 5]])); // prettier-ignore
  expect((await planUndo(1)).obstacle?.kind).toBe('nothing to undo');
  await undo(2);
  expect(await standing(workbook)).toEqual([['A1', 4, 10]]);
  await undo(1);
  expect(await standing(workbook)).toEqual([]);
});

test('rows that are as wanted already are nothing to do', async () => {
  open(actuals([['A1', 4, 10]]));
  expect((await planned(setPeriod(4, [['A1', 10]]))).batches).toEqual([]);
});

test('a formula is never overwritten: its row stays, and is named', async () => {
  const workbook = open(actuals([['A1', 4, '=5+5'], ['A2', 4, 20]])); // prettier-ignore
  const plan = await planned(setPeriod(4, [['A1', 11], ['A2', 21]])); // prettier-ignore
  expect(plan.problems).toMatchObject([{ kind: 'formula kept', cell: 'Actuals!C2' }]);
  valueOf(await applyEdits(plan, stamp));
  await undo(1);
  expect(await workbook.formulas('Actuals', 'C2:C3')).toEqual([['=5+5'], [20]]);
});

const rowsOf = fc.array(fc.tuple(fc.constantFrom('A1', 'A2', '007', '1/2'), fc.integer({ min: -99, max: 99 })), {
  maxLength: 6,
});

test('any batch is written over any other, and undone exactly', async () => {
  const workbook = open(actuals([['A1', 3, 1]]));
  let run = 0;
  await fc.assert(
    fc.asyncProperty(rowsOf, rowsOf, async (first, second) => {
      const one = await apply(setPeriod(4, first));
      const before = await standing(workbook, 'A1:C30');
      const two = await apply(setPeriod(4, second));
      const now = (await standing(workbook, 'A1:C30')).filter(([, period]) => period === 4);
      expect(now.map(([code, , amount]) => [code, amount]).sort()).toEqual([...second].sort());
      run += (one.run === null ? 0 : 1) + (two.run === null ? 0 : 1);
      if (two.run === null) return;
      await undo(two.run);
      run += 1;
      expect([...(await standing(workbook, 'A1:C30'))].sort()).toEqual([...before].sort());
    }),
    { numRuns: 12 },
  );
  expect(run).toBeGreaterThan(0);
}, 60_000);
