import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  lineRulesOf,
  planEdits,
  planRollForwardInSteps,
  planUndoOf,
  planUpdateInSteps,
  readWorkbook,
  recordKinds,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { mappingOf } from './sheets';

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const sheet = (name: string, ...rows: readonly (readonly Written[])[]): SheetOf => ({
  ...tableSheet(`tbl${name}`, rows),
  name,
});
const open = (...savings: readonly SheetOf[]): void => {
  excel = openExcel(bookOf(...savings, settings, mappingOf(savings)));
};
const readAll = async () => valueOf(await readWorkbook({ today, records: [...recordKinds] }));

test('rolling forward gives each table what it lacks of what was delivered, and no more', async () => {
  const lines = (name: string, delivered: string) =>
    sheet(name, ['Ref', 'Title', '2014/15 Target', delivered], [`${name}1`, 'x', 100, 5]);
  open(lines('Adults', '2014/15 Delivered'), lines('Children', '2014/15 Delivered'), lines('Environment', 'Delivered'));
  const { tracker, contents } = await readAll();
  const { columnsAdded, problems } = atOnce(planRollForwardInSteps(tracker, contents));
  const delivered = columnsAdded.filter(({ column }) => column.includes('Delivered'));
  expect(delivered.map(({ part, column }) => [part, column])).toEqual([
    ['tblAdults', '2015/16 Delivered'],
    ['tblChildren', '2015/16 Delivered'],
    ['tblEnvironment', '2014/15 Delivered'],
  ]);
  expect(problems).toEqual([]);
});

test('a line without a reference is assessed and updated by the columns of its own table', async () => {
  open(
    sheet('North', ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast'], ['N1', 'x', 100, 90], [null, 'y', 50, 50]),
    sheet('South', ['Ref', 'Title', '2014/15 Target', 'Updated'], [null, 'x', 100, 41800], ['S2', 'y', 50, 41800]),
  );
  const workbook = await readAll();
  const { maxAge, assess } = lineRulesOf(workbook);
  const { savings } = workbook.tracker;
  expect(savings.map(({ line }) => [line.ref, maxAge(line)])).toEqual([
    ['N1', null],
    ['North row 3', null],
    ['South row 2', 45],
    ['S2', 45],
  ]);
  expect(savings.map(({ line }) => assess(line))).toEqual(savings.map(({ assessment }) => assessment));
  const { edits, problems } = atOnce(
    planUpdateInSteps(workbook, 'South row 2', [{ field: 'narrative', year: null, value: 'x' }]),
  );
  expect(edits).toEqual([]);
  expect(problems.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['South!A1']));
});

test('a line that stays since somebody has typed beside it keeps no column of another table', async () => {
  const headings = ['Ref', 'Department', '2014/15 Target', 'Ward'];
  const adults = sheet('Adults', headings, ['A1', 'Adults', 100, 'North']);
  const children = sheet('Children', headings, ['C1', 'Children', 100, 'South']);
  open(adults, children);
  const requests = [
    {
      request: 'add column',
      table: 'Savings',
      part: 'tblAdults',
      field: 'target',
      year: { startYear: 2015 },
      why: 'x',
    },
    {
      request: 'add row',
      table: 'Savings',
      values: [
        { field: 'ref', to: 'C2' },
        { field: 'department', to: 'Children' },
      ],
      why: 'x',
    },
  ] as const;
  valueOf(await applyEdits(planEdits({ title: 'Test', contents: (await readAll()).contents, requests }), stamp));
  excel.host.editAsUser('Children', 'D3', 'Mine');
  const receipt = valueOf(await applyEdits(planUndoOf((await readAll()).contents, 1), stamp));
  expect(receipt.left.map(({ line }) => line)).toEqual(['C2']);
  expect((await excel.values('Adults', 'A1:E1')).flat()).toEqual([...headings, '']);
  expect((await excel.values('Children', 'A3:D3')).flat()).toEqual(['C2', 'Children', '', 'Mine']);
});
