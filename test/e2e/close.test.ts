import { previewForTests } from '../support/preview-for-tests';
import { budgetRows, budgetSheet, settingsSheet } from '../workbook/period-close/support';
import { bookOf } from '../workbook/support/book';
import { savingsTable } from '../workbook/support/sheets';

jest.setTimeout(60_000);

const preview = previewForTests();
const { button, heading } = preview;

beforeEach(async () => {
  const book = bookOf(settingsSheet(), budgetSheet(), savingsTable());
  await preview.open({ file: { name: 'Budget.xlsx', book } });
});

const field = (label: string) => preview.pane.getByLabel(new RegExp(`^${label}\\s*\\*?$`));
const said = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();

async function cellsOn(sheet: string): Promise<readonly unknown[]> {
  const book = await preview.book();
  return book.sheets.find(({ name }) => name === sheet)?.cells.map(({ cell }) => cell.value) ?? [];
}

async function openFromMenu(label: RegExp): Promise<void> {
  await button('Workbook').click();
  await button(label).click();
}

test('a virement is found by name, shows what it does while it is typed, is recorded and taken back', async () => {
  await openFromMenu(/^Virements/);
  await heading('No virements yet').waitFor();
  await button('Record a virement').click();
  await button('Show what is written').click();
  await said('Choose the code that gives.');
  await field('From').fill('placements');
  await field('To').fill('004');
  await field('Sum').fill('150');
  await said(/two lines of one kind/);
  expect(await preview.faults()).toEqual([]);
  await field('To').fill('002');
  await said('1,200 becomes 1,050');
  await said('1,300 becomes 1,150, typed');
  await preview.pane.getByRole('checkbox', { name: /^Move the typed forecast of 001/ }).uncheck();
  await said('1,300 stays, typed');
  await said('£100 higher');
  await field('Reason').fill('Routes moved');
  await button('Show what is written').click();
  await button('Record it').waitFor();
  // Whoever thinks better of it finds what was typed.
  await button('Cancel').click();
  expect(await field('Reason').inputValue()).toBe('Routes moved');
  expect(await field('Sum').inputValue()).toBe('150');
  await button('Show what is written').click();
  await button('Record it').click();
  await button('Undo').waitFor();
  expect(await cellsOn('Virements')).toEqual(expect.arrayContaining(['001', '002', 150, 'Routes moved']));
  await button('Done').click();
  await openFromMenu(/^Virements/);
  await button(/^Take back 001/).click();
  await said('750 becomes 600');
});

test('a line is given a new profile, whose twelve sums are seen before it is written', async () => {
  await openFromMenu(/^Profile of a line/);
  await field('Line').fill('001');
  await preview.pane.getByRole('row', { name: 'Apr 100' }).waitFor();
  await field('Profile').selectOption('new');
  await field('Name').fill('Spring');
  await field('Apr').fill('1');
  await field('May').fill('2');
  await preview.pane.getByRole('row', { name: 'May 800' }).waitFor();
  expect(await preview.faults()).toEqual([]);
  await button('Show what is written').click();
  await button('Write to the sheet').click();
  await button('Undo').waitFor();
  expect(await cellsOn('Profiles')).toEqual(expect.arrayContaining(['Spring', 1, 2]));
});

test('a period is closed, undone, closed again and reopened with a reason', async () => {
  await openFromMenu(/^Close the period/);
  await heading('Close period 4').waitFor();
  expect(await preview.faults()).toEqual([]);
  await button('Show what is written').click();
  await button('Close the period').click();
  await button('Undo').click();
  await button('Done').click();
  expect(await cellsOn('Periods')).not.toContain('Closed');
  await openFromMenu(/^Close the period/);
  await button('Show what is written').click();
  await button('Close the period').click();
  await button('Done').click();
  expect(await cellsOn('Forecasts')).toEqual(expect.arrayContaining(['2014/15', ...budgetRows.map(([code]) => code)]));
  await openFromMenu(/^Close the period/);
  await heading('Period 4 is closed').waitFor();
  expect(await preview.faults()).toEqual([]);
  await button('Reopen period 4').click();
  await button('Show what is written').click();
  await said('Say why the period is reopened.');
  await field('Reason').fill('Late invoices');
  await button('Show what is written').click();
  await button('Reopen it').click();
  await button('Undo').waitFor();
  expect(await cellsOn('Periods')).toEqual(expect.arrayContaining(['Reopened', 'Late invoices']));
});

test('an export with the months across is imported for one of them: a code with spending and income is shared out, typed figures are asked about', async () => {
  const fees = ['004', 'Fees', 'Adults', 'Spend', 60, 60, 5, 5, 5, 5, 9];
  const book = bookOf(settingsSheet(5), budgetSheet([...budgetRows, fees]), savingsTable());
  await preview.open({ file: { name: 'Budget.xlsx', book } });
  await openFromMenu(/^Import the ledger/);
  const rows = ['Code,P04,P05,P06', '001,100,120,', '002,50,60,', '003,20,20,', '004,,30,', '004,,-12,'].join('\n');
  await field('Rows with their headings').fill(rows);
  await button('Take what is pasted').click();
  expect(await field('Period to import').inputValue()).toBe('5');
  await button('Show what will happen').click();
  await said('Other periods that differ');
  await field('004: which line gets what').selectOption('by sign');
  await said(/£30 to the line of spending, −£12 to that of income/);
  expect(await preview.faults()).toEqual([]);
  await button('Show what is written').click();
  await said('Tick this to go on, or take another export.');
  const replaced = preview.pane.getByRole('checkbox', { name: 'Replace what was typed' });
  await replaced.check();
  // It was said of what is replaced then.
  await field('004: which line gets what').selectOption('spending');
  await said(/£18 to the line of spending/);
  expect(await replaced.isChecked()).toBe(false);
  await field('004: which line gets what').selectOption('by sign');
  await said(/£30 to the line of spending/);
  await replaced.check();
  await button('Show what is written').click();
  await button('Write to the sheet').click();
  await button('Undo').waitFor();
  expect(await cellsOn('Budget')).toEqual(expect.arrayContaining([120, 60, 20, 30, -12]));
  expect(await cellsOn('Mapping')).toEqual(expect.arrayContaining(['Shared codes', '004']));
});
