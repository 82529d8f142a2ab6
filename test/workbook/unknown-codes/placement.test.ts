import { atOnce } from '../../../src/finance/steps';
import { type CodePlacement, planClose, planPlacement } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { imported } from '../ledger/support';
import {
  apply,
  budgetHeadings,
  budgetRows,
  budgetSheet,
  readAll,
  readToClose,
  settingsSheet,
  undoRun,
} from '../period-close/support';
import { bookOf, type SheetOf, tableSheet } from '../support/book';
import { failureOf, stamp, valueOf } from '../support/operations';

const actuals: SheetOf = tableSheet('Actuals', [
  ['Code', 'Period', 'Amount'],
  ['001', 3, 100],
  ['001', 4, 100],
  ['009', 3, 5],
  ['009', 4, 7],
  ['010', 4, -3],
]);
const periods = tableSheet('Periods', [['Financial year', 'Period', 'Done'], ['2014/15', 3, 'Closed']]); // prettier-ignore

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(settingsSheet(), budgetSheet(), actuals, ...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const plan = async (codes: readonly string[], placement: CodePlacement) =>
  atOnce(planPlacement(await readAll('Actuals'), codes, placement));
const codesInTheWay = async () => {
  const { findings } = atOnce(planClose(await readToClose(), { by: 'A. Officer', when: stamp.when }));
  return findings.flatMap(({ codes = [] }) => codes.map(({ code }) => code));
};
const partOf = (code: string): CodePlacement => ({ is: 'part of', code });

test('codes get lines without a budget and with their actuals, so that the period can be closed; undone as one', async () => {
  const workbook = open(periods);
  expect(await codesInTheWay()).toEqual(['009', '010']);
  await apply(valueOf(await plan(['009', '010'], { is: 'new line', department: 'Children' })));
  expect(await workbook.values('Budget', 'A6:J7')).toEqual([
    ['009', '', 'Children', 'Spend', 0, 0, '', '', 5, 7],
    ['010', '', 'Children', 'Income', 0, 0, '', '', 0, -3],
  ]);
  expect(await codesInTheWay()).toEqual([]);
  await undoRun(1);
  expect(await codesInTheWay()).toEqual(['009', '010']);
  expect((await workbook.values('Budget', 'A6:A6')).flat()).toEqual(['']);
});

test('codes become part of another in Actuals and in the budget, which the next import remembers; undone as one', async () => {
  const workbook = open();
  await apply(valueOf(await plan(['009', '010'], partOf('001'))));
  expect(await codesInTheWay()).toEqual([]);
  expect((await workbook.values('Budget', 'G2:K2')).flat()).toEqual([100, 100, 105, 104, '']);
  const { monthEnd } = await readAll('Actuals');
  expect(monthEnd.tables.actuals.map(({ code }) => code)).toEqual(['001', '001', '001', '001', '001']);

  await imported([
    ['Code', 'Period', 'Amount'],
    ['009', 5, 11],
    ['001', 5, 20],
  ]);
  const rows = (await readAll('Actuals')).monthEnd.tables.actuals.filter(({ period }) => period === 5);
  expect(rows.map(({ code, amount }) => [code, amount])).toEqual([['001', 31]]);
  await undoRun(2);
  await undoRun(1);
  expect(await codesInTheWay()).toEqual(['009', '010']);
  expect((await workbook.values('Budget', 'G2:K2')).flat()).toEqual([100, 100, 100, 100, '']);
});

test('what cannot be placed is refused with what to do', async () => {
  open(periods);
  expect(failureOf(await plan(['009'], partOf('001'))).message).toMatch(/reopen/);
  expect(failureOf(await plan(['010'], partOf('099'))).message).toMatch(/“099”/);
  expect(failureOf(await plan(['001'], partOf('002'))).kind).toBe('not possible');
  expect(failureOf(await plan(['011'], { is: 'new line', department: '' })).kind).toBe('not possible');
});

describe('a row of Actuals that is not moved stays as it is', () => {
  const openWith = (...rows: readonly (readonly (string | number | null)[])[]): OpenExcel => {
    excel = openExcel(
      bookOf(
        settingsSheet(),
        budgetSheet(),
        tableSheet('Actuals', [
          ['Code', 'Period', 'Amount', 'Supplier'],
          ['009', 4, 7, 'Nine'],
          ['001', 4, 100, 'One'],
          ...rows,
        ]),
      ),
    );
    return excel;
  };
  const rowsOf = async (workbook: OpenExcel) =>
    (await workbook.values('Actuals', 'A2:D5')).filter((row) => row.some((cell) => cell !== ''));

  test('also where its amount cannot be read or it has no code, which goes on blocking the close', async () => {
    const unread = [
      ['001', 4, '£100,000 see JB', 'JB'],
      [null, 4, 50, 'Nobody'],
    ] as const;
    const workbook = openWith(...unread);
    await apply(valueOf(await plan(['009'], partOf('001'))));
    expect(await rowsOf(workbook)).toEqual([
      ['001', 4, 100, 'One'],
      ['001', 4, '£100,000 see JB', 'JB'],
      ['', 4, 50, 'Nobody'],
      ['001', 4, 7, ''],
    ]);
    const { plan: closing } = atOnce(planClose(await readToClose(), { by: 'A. Officer', when: stamp.when }));
    expect(closing.obstacle?.message).toContain('Actuals!C3');
    expect(await workbook.value('Budget', 'J2')).toBe(107);
    await undoRun(1);
    expect((await rowsOf(workbook)).map((row) => row.join()).sort()).toEqual(
      [['009', 4, 7, 'Nine'], ['001', 4, 100, 'One'], ...unread].map((row) => row.join()).sort(),
    );
  });

  test('and where it is of the code that is placed, it is named and has to be corrected first', async () => {
    openWith(['009', 3, 'see JB', 'JB']);
    expect(failureOf(await plan(['009'], partOf('001'))).message).toContain('Actuals!C4');
  });

  test('what stands beside a moved row is said not to go along', async () => {
    openWith();
    expect(valueOf(await plan(['009'], partOf('001'))).problems).toMatchObject([
      { cell: 'Actuals!D2', heading: 'Supplier', severity: 'warning' },
    ]);
  });
});

test('income gets a line of income also in a budget that has no column for the kind', async () => {
  const noKind = budgetHeadings.indexOf('Kind');
  const without = [budgetHeadings, ...budgetRows.slice(0, 3)].map((row) => row.toSpliced(noKind, 1));
  const workbook = openExcel(bookOf(settingsSheet(), tableSheet('Budget', without), actuals));
  excel = workbook;
  await apply(valueOf(await plan(['010'], { is: 'new line', department: '' })));
  const { tracker } = await readAll('Actuals');
  expect(tracker.budget.map(({ line }) => [line.ref, line.kind])).toEqual([
    ['001', 'Spend'],
    ['002', 'Spend'],
    ['003', 'Spend'],
    ['010', 'Income'],
  ]);
  await undoRun(1);
  expect((await readAll()).contents.tables.Budget?.columns.some(({ field }) => field === 'kind')).toBe(false);
});
