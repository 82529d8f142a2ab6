import { closePeriod, reopenPeriod } from '../../../src/commands/headless/close-period';
import { placeCodes } from '../../../src/commands/headless/place-codes';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type SheetOf, tableSheet } from '../../workbook/support/book';
import { failureOf, valueOf } from '../../workbook/support/operations';
import { budgetSheet, settingsSheet } from '../../workbook/period-close/support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(settingsSheet(), budgetSheet(), ...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

test('a period is closed with what is to be looked at, refused a second time, and reopened with its reason', async () => {
  const workbook = open();
  const closed = valueOf(await closePeriod('A. Officer'));
  expect(closed).toMatchObject({ year: '2014/15', period: 4, done: 'Closed', run: 1 });
  expect(closed.warnings.length).toBeGreaterThan(0);
  expect(failureOf(await closePeriod('A. Officer')).message).toMatch(/closed already/);
  expect(failureOf(await reopenPeriod('B. Officer', { period: 3, reason: 'Late invoices' })).message).toMatch(/3/);
  const reopened = valueOf(await reopenPeriod('B. Officer', { period: 4, reason: 'Late invoices' }));
  expect(reopened).toMatchObject({ period: 4, done: 'Reopened', run: 2 });
  const log = await workbook.values('Periods', 'A2:F3');
  expect(log.map((row) => [row[1], row[2], row[4], row[5]])).toEqual([
    [4, 'Closed', 'A. Officer', ''],
    [4, 'Reopened', 'B. Officer', 'Late invoices'],
  ]);
});

test('what blocks is refused with its cell and what to do, and nothing is written', async () => {
  const actuals = tableSheet('Actuals', [['Code', 'Period', 'Amount'], ['001', 4, 400], ['009', 4, 7]]); // prettier-ignore
  open(actuals);
  const { message } = failureOf(await closePeriod('A. Officer'));
  expect(message).toMatch(/Actuals!C3.*--place 009=/);
  expect(failureOf(await reopenPeriod('A. Officer', { period: 4, reason: 'Why' })).message).toMatch(/not closed/);
});

test('a code in no budget line is placed as it is typed, with or without its zeros, and no longer stands in the way', async () => {
  const actuals = tableSheet('Actuals', [['Code', 'Period', 'Amount'], ['001', 4, 400], ['009', 4, 7], ['X8', 4, 3]]); // prettier-ignore
  const workbook = open(actuals);
  expect(failureOf(await placeCodes('A. Officer', ['9'])).message).toMatch(/--place 9.*CODE|1042=1040/);
  expect(failureOf(await placeCodes('A. Officer', ['77=1'])).message).toMatch(/77/);
  const { placed } = valueOf(await placeCodes('A. Officer', ['9=1', 'X8=new line']));
  expect(placed.map(({ codes, partOf }) => [codes, partOf])).toEqual([[['9'], '1'], [['X8'], null]]); // prettier-ignore
  const rows = (await workbook.values('Actuals', 'A2:C4')).map(([code, , amount]) => [code, amount]);
  expect(rows).toEqual(expect.arrayContaining([['X8', 3], ['001', 400], ['001', 7]])); // prettier-ignore
  expect(valueOf(await closePeriod('A. Officer'))).toMatchObject({ done: 'Closed' });
});
