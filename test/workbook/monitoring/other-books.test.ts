import { planMonthEndReports, readMonthEnd } from '../../../src/workbook';
import { type OpenExcel, openExcel } from '../../support/excel';
import { bookOf, type SheetOf, tableSheet, type Written } from '../support/book';
import { failureOf, today, valueOf } from '../support/operations';
import { savingsTable, settings } from '../support/sheets';
import { makeReports } from './support';

jest.setTimeout(60_000);

const headings: readonly Written[] = [
  ...['Code', 'Department', 'Service', 'Kind', 'Budget', 'P1', 'P2', 'P3', 'P4', 'P5', 'Forecast'],
];
const oddName = '>A*, "B" & C?';
const lines: readonly (readonly Written[])[] = [
  ['A1', 'Adults', 'Home care', 'Spend', 1200, 100, 100, 100, 100, 150, 1300],
  ['A2', 'adults ', 'Fees', 'Income', -240, -20, -20, -20, -20, -20, -200],
  ['B1', oddName, null, 'Spend', 600, 50, 50, 50, 50, 50, 600],
  ['B2', null, null, 'Income', 120, 10, 10, 10, 10, 10, 130],
];
const budgetRange = (rows = lines): SheetOf => ({
  name: 'Monitoring',
  rows: [['Budget monitoring'], [], headings, ...rows],
});

let excel: OpenExcel;
const open = (...sheets: readonly SheetOf[]) => {
  excel = openExcel(bookOf(settings, ...sheets));
};
afterEach(() => {
  excel.close();
});

/** The rows of a sheet from the one that begins so on. */
async function rowsFrom(sheet: string, label: string, count: number): Promise<readonly (readonly unknown[])[]> {
  const rows = await excel.values(sheet, 'A1:K90');
  const from = rows.findIndex(([first]) => first === label);
  if (from < 0) throw new Error(`${sheet} has no row ${label}.`);
  return rows.slice(from, from + count);
}

const textOn = async (sheet: string) => (await excel.values(sheet, 'A1:P90')).flat().map(String).join('\n');

test('a budget in a plain range is still the budget once the reports stand in the workbook', async () => {
  open(budgetRange());
  await makeReports(['statement', 'variances', 'services']);
  const again = await readMonthEnd({ today });
  expect(valueOf(again).reading.lines).toHaveLength(4);
});

test('names that differ in case and spaces are one, odd ones mean themselves, and lines that name none are shown', async () => {
  open(budgetRange());
  await makeReports(['statement', 'services']);
  const [, , adults, odd, none, total] = await rowsFrom('Budget statement', 'Net budget by department', 6);
  expect([adults?.[0], adults?.[3], adults?.[8], adults?.[9]]).toEqual(['Adults', 960, 140, 'Adverse']);
  expect([odd?.[0], odd?.[3], odd?.[8], odd?.[9]]).toEqual([oddName, 600, 0, 'On budget']);
  // Income that is written positive is negative here: 130 expected where 120 was budgeted is 10 favourable.
  expect([none?.[0], none?.[3], none?.[8], none?.[9]]).toEqual(['No department', -120, -10, 'Favourable']);
  expect([total?.[0], total?.[3], total?.[8], total?.[9]]).toEqual(['Total', 1440, 130, 'Adverse']);
  // A department of which no line names a service goes straight to its codes.
  const services = await rowsFrom('Budget by service', oddName, 2);
  expect(services.map(([name, level]) => [name, level])).toEqual([
    [oddName, 'Department'],
    ['B1', 'Code'],
  ]);
});

test('a line without a forecast, an open period and savings of other departments are said, not passed over', async () => {
  const unknown = ['C1', 'Adults', 'Other', 'Spend', null, 'tbc', 0, 0, 0, 0, null] as const;
  open(budgetRange([...lines.slice(0, 3), unknown]), savingsTable());
  await makeReports(['statement']);
  const text = await textOn('Budget statement');
  expect(text).toContain('Period 5 is not closed');
  expect(text).toContain('1 code has no forecast');
  expect(text).toContain('4 savings lines name no department of the budget');
  expect(text).toContain('nothing is said of movement');
  expect(text).toContain('Monitoring!F7');
});

test('the movement of departments has that of codes which are in the budget no more, in departments of their own if need be', async () => {
  const forecasts = tableSheet('Forecasts', [
    ['Financial year', 'Period', 'Code', 'Department', 'Kind', 'Budget', 'Forecast', 'Method'],
    ['2014/15', 4, 'A1', 'Adults', 'Spend', 1200, 1250, 'Person'],
    ['2014/15', 4, 'A2', 'Adults', 'Income', -240, -200, 'Person'],
    ['2014/15', 4, 'X8', ' ADULTS', 'Spend', 100, 130, 'Person'],
    ['2014/15', 4, 'X9', 'Youth', 'Spend', 500, 580, 'Person'],
  ]);
  open(budgetRange(lines.slice(0, 2)), forecasts);
  await makeReports(['statement']);
  const [, , adults, youth, total] = await rowsFrom('Budget statement', 'Net budget by department', 5);
  expect([adults?.[0], adults?.[3], adults?.[10]]).toEqual(['Adults', 960, 20]);
  expect([youth?.[0], youth?.[3], youth?.[10]]).toEqual(['Youth', 0, -80]);
  expect([total?.[0], total?.[3], total?.[10]]).toEqual(['Total', 960, -60]);
});

test('no variance that needs a narrative leaves a sheet that says so', async () => {
  open(budgetRange([['A1', 'Adults', 'Home care', 'Spend', 1200, 100, 100, 100, 100, 100, 1200]]));
  await makeReports(['variances']);
  expect(await textOn('Top variances')).toContain('No variance needs a narrative.');
});

test('the gap report is left out where there is no gap table, and refused where it is asked for', async () => {
  open(budgetRange());
  expect((await makeReports()).receipt.added).toEqual([
    'Budget statement',
    'Budget figures',
    'Top variances',
    'Budget by service',
  ]);
  expect(failureOf(await planMonthEndReports({ today, wanted: ['gap'] })).message).toContain('gap');
});

test('a workbook without a budget is refused with what to do', async () => {
  open(savingsTable());
  expect(failureOf(await planMonthEndReports({ today })).message).toContain('no budget table');
});
