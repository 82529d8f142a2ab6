import { safeDecisions } from '../../../src/finance/merge/decide';
import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  type EditPlan,
  type EditRequest,
  linkedCells,
  modelsIn,
  planArchiveInSteps,
  planEdits,
  planLink,
  planNextYear,
  planRollForwardInSteps,
  planUndoOf,
  planUpdateInSteps,
  readWorkbook,
  recordKinds,
} from '../../../src/workbook';
import { decisionContextOf } from '../../../src/workbook/decisions/decision-context';
import { planTargetColumn } from '../../../src/workbook/decisions/plan-decision';
import { openExcel, type OpenExcel } from '../../support/excel';
import { changed, collect, planned, sendOut } from '../copies/master';
import { insert } from '../models/support';
import { makePack, rowOf } from '../pack/support';
import { bookOf, type SheetOf, tableSheet } from '../support/book';
import { refresh, stamp, today, undo, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { departmentSheets, headings, lines, mappingOf } from './sheets';

const savings = departmentSheets();
const together: readonly SheetOf[] = [...savings, settings, mappingOf(savings)];

let excel: OpenExcel;
const open = (sheets: readonly SheetOf[]): void => {
  excel = openExcel(bookOf(...sheets));
};
afterEach(() => {
  excel.close();
});

const readAll = async () => valueOf(await readWorkbook({ today, records: [...recordKinds] }));
const plan = async (...requests: readonly EditRequest[]): Promise<EditPlan> =>
  planEdits({ title: 'Test', contents: (await readAll()).contents, requests });

/** Applies a plan that has nothing in its way, and says how many round trips it took. */
async function apply(made: EditPlan | null): Promise<{ readonly run: number; readonly syncs: number }> {
  if (made === null) throw new Error('Nothing is planned.');
  expect(made.obstacle).toBeNull();
  expect(made.problems).toEqual([]);
  const { run, syncs } = valueOf(await applyEdits(made, stamp));
  return { run: run ?? 0, syncs };
}

async function takeBack(run: number): Promise<void> {
  await apply(planUndoOf((await readAll()).contents, run));
}

/** Everything that stands on the sheets of the departments. */
const standing = (): Promise<unknown[]> => Promise.all(savings.map(({ name }) => excel.formulas(name, 'A1:Q12')));

const refsOn = async (sheet: string): Promise<unknown[]> =>
  (await excel.values(sheet, 'A1:A12')).flat().filter(Boolean);

test('a refresh writes the statuses into each of them in as many round trips as into one, and is taken back', async () => {
  open([tableSheet('Savings', [headings, ...lines]), settings]);
  const one = (await refresh()).receipt;
  excel.close();
  open(together);
  const before = await standing();
  const { receipt, plan: made } = await refresh();
  expect(receipt.syncs).toBe(one.syncs);
  expect(receipt.statusesChanged).toBe(6);
  expect(made.statusChanges.map(({ ref, to, place }) => [place.sheet, ref, to]).sort()).toEqual([
    ['Adults', 'A1', 'Red'],
    ['Adults', 'A2', 'Red'],
    ['Children', 'C1', 'Green'],
    ['Children', 'C2', 'Red'],
    ['Environment', 'E1', 'Red'],
    ['Environment', 'E2', 'Blue'],
  ]);
  expect((await excel.values('Adults', 'L1:L3')).flat()).toEqual(['RAG', 'Red', 'Red']);
  expect((await excel.values('Children', 'L3:L5')).flat()).toEqual(['RAG', 'Green', 'Red']);
  expect((await refresh()).receipt.cellsWritten).toBe(0);
  await undo();
  expect(await standing()).toEqual(before);
});

test('a change finds the table of its line, a new line that of its department, and all is taken back', async () => {
  open(together);
  const before = await standing();
  const add = (ref: string, department: string, part?: string): EditRequest => ({
    request: 'add row',
    table: 'Savings',
    ...(part === undefined ? {} : { part }),
    values: [
      { field: 'ref', to: ref },
      { field: 'department', to: department },
    ],
    why: 'New.',
  });
  const { run, syncs } = await apply(
    await plan(
      { request: 'edit cell', table: 'Savings', ref: 'e1', field: 'title', to: 'Recycling centres', why: 'Renamed.' },
      add('C3', 'children'),
      add('T1', 'Transport', 'tblEnvironment'),
      { request: 'remove row', table: 'Savings', ref: 'A2', why: 'Gone.' },
    ),
  );
  expect(syncs).toBeLessThanOrEqual(6);
  expect(await refsOn('Adults')).toEqual(['Ref', 'A1']);
  expect(await refsOn('Children')).toEqual(['Savings of Children', 'Ref', 'C1', 'C2', 'C3']);
  expect((await excel.values('Environment', 'J2:K4')).map(([title, ref]) => [ref, title])).toEqual([
    ['E1', 'Recycling centres'],
    ['E2', 'Street lights'],
    ['T1', ''],
  ]);
  await takeBack(run);
  expect(await standing()).toEqual(before);

  const refused = await plan(add('X1', 'Transport'), add('A1', 'Children'));
  expect(refused.rowsAdded).toEqual([]);
  expect(refused.problems.map(({ kind, line }) => [kind, line])).toEqual([
    ['not possible', 'X1'],
    ['duplicate reference', 'A1'],
  ]);
});

test('an update writes into the table of its line, in its unit', async () => {
  open(together);
  await apply(
    atOnce(planUpdateInSteps(await readAll(), 'E1', [{ field: 'forecast', year: { startYear: 2014 }, value: 60 }])),
  );
  expect((await readAll()).tracker.savings.find(({ line }) => line.ref === 'E1')?.line.years[0]?.forecast).toBe(60);
  expect(await excel.value('Environment', 'C2')).toBe(60000);
});

test('a year that a decision moves targets to is added to each table that lacks it', async () => {
  open(together);
  const { run } = await apply(planTargetColumn(await readAll(), { startYear: 2016 }));
  const workbook = await readAll();
  const { targetYears } = decisionContextOf(workbook);
  for (const ref of ['A1', 'C1', 'E1']) expect(targetYears(ref).map(({ startYear }) => startYear)).toContain(2016);
  await takeBack(run);
  expect(decisionContextOf(await readAll()).targetYears('C1')).toHaveLength(2);
});

test('a model feeds the forecast of a line wherever it stands, with the sign and unit of its table', async () => {
  open(together);
  await insert('competitive-tender');
  const [model] = valueOf(await modelsIn());
  if (model === undefined) throw new Error('No model.');
  const linked = valueOf(planLink(await readAll(), model, { ref: 'E1', from: { startYear: 2014 } }, [model]));
  const { run } = await apply(linked.edits);
  expect(linkedCells((await readAll()).contents, model.sheet)).toMatchObject([
    { ref: 'E1', field: 'forecast', place: { sheet: 'Environment', address: 'C2' }, link: { divisor: 1 } },
  ]);
  expect(await excel.value(model.sheet, 'D1')).toContain('E1');
  await takeBack(run);
  expect(linkedCells((await readAll()).contents, model.sheet)).toEqual([]);
});

test('next year, rolling forward and archiving are about all of them, and are taken back', async () => {
  open(together);
  const before = await standing();
  const next = await apply(planNextYear((await readAll()).contents));
  const years = (await readAll()).contents.savings.map(({ columns }) =>
    columns.flatMap(({ field, year }) => (field === 'target' ? (year?.startYear ?? 0) : [])).sort(),
  );
  expect(years).toEqual([
    [2014, 2015, 2016],
    [2014, 2015, 2016],
    [2014, 2015, 2016],
  ]);
  await takeBack(next.run);
  expect(await standing()).toEqual(before);

  const { tracker, contents } = await readAll();
  const rolled = await apply(atOnce(planRollForwardInSteps(tracker, contents)));
  const after = await readAll();
  expect(after.tracker.savings.map(({ line }) => line.delivered)).toEqual([null, null, null, null, null, null]);
  const archived = await apply(atOnce(planArchiveInSteps(after.tracker, after.contents)));
  expect((await readAll()).tracker.savings.map(({ line }) => line.ref)).toEqual(['A1', 'A2', 'C1', 'C2', 'E1']);
  await takeBack(archived.run);
  await takeBack(rolled.run);
  expect((await readAll()).tracker.savings.map(({ line }) => line.delivered)).toEqual([20, 0, 100, 0, 10, 60]);
});

test('the pack says the figures that it says of one table, by formulas over all of them', async () => {
  open([tableSheet('Savings', [headings, ...lines]), settings]);
  await makePack();
  const figures = async () => [
    await rowOf(excel, 'summary', '2014/15', 'Financial year'),
    await rowOf(excel, 'summary', '2015/16', 'Financial year'),
    await rowOf(excel, 'summary', 'Children'),
    await rowOf(excel, 'summary', 'Waste'),
  ];
  const one = await figures();
  excel.close();
  const [adults, children] = savings;
  const environment = departmentSheets(lines, [{ isTable: true, isInPounds: false, isTurned: true }])[2];
  const same = [adults, children, environment].flatMap((sheet) => sheet ?? []);
  open([...same, settings, mappingOf(same)]);
  const { plan: made } = await makePack();
  expect(await figures()).toEqual(one);
  const formulas = (await excel.formulas('Star chamber – summary', 'A1:L100')).flat().map(String);
  expect(formulas).toContain(
    '=SUM(SUM(tblAdults[2014/15 Target]),SUM(Children!$H$4:$H$5),SUM(tblEnvironment[2014/15 Target]))',
  );
  expect(made.syncs).toBeLessThanOrEqual(9);
});

test('a copy of each department goes out and comes back into its table, in its unit', async () => {
  const own = departmentSheets(lines, [
    { isTable: false, isInPounds: false, isTurned: false },
    { isTable: true, isInPounds: false, isTurned: false },
    { isTable: true, isInPounds: true, isTurned: false },
  ]);
  open([...own, settings, mappingOf(own)]);
  const sent = await sendOut();
  expect([...sent.keys()]).toEqual(['Adults', 'Children', 'Environment']);
  const back = await Promise.all([
    changed(sent.get('Adults'), ({ cell }) => {
      cell('A1', '2014/15 Forecast').value = 80;
    }),
    changed(sent.get('Environment'), ({ cell }) => {
      cell('E1', '2014/15 Forecast £').value = 30000;
    }),
  ]);
  const collection = await collect(back);
  expect(collection.merge.items.map(({ ref }) => ref)).toEqual(['A1', 'E1']);
  const made = await planned(collection, safeDecisions(collection.merge));
  if (!made.ok) throw new Error(made.error.message);
  await apply(made.value);
  expect(await excel.value('Adults', 'I4')).toBe(80);
  expect(await excel.value('Environment', 'I2')).toBe(30000);
  expect((await collect(back)).merge.items).toEqual([]);
});
