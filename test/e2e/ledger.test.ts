import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { largeXlsx } from '../support/large-xlsx';
import { previewForTests } from '../support/preview-for-tests';

jest.setTimeout(120_000);

const samples = resolve(__dirname, '..', '..', 'assets', 'samples');
const csv = 'ledger-2014-15-period-5.csv';

const preview = previewForTests();
const { button, heading, book } = preview;

beforeEach(async () => {
  await preview.open({ file: '/assets/samples/month-end-2014-15.xlsx' });
  await button('Workbook').click();
  await button(/^Import the ledger/).click();
});

const valuesOn = async (sheet: string) =>
  (await book()).sheets
    .find(({ name }) => name === sheet)
    ?.cells.map(({ cell, row, column }) => [row, column, cell.value]);

async function choose(name: string, buffer: Buffer): Promise<void> {
  await preview.pane.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

test('period 5 of the sample comes in: columns, effect, receipt and undo', async () => {
  const before = [await valuesOn('Actuals'), await valuesOn('Budget')];
  expect(await preview.faults()).toEqual([]);
  await choose(csv, await readFile(join(samples, csv)));
  await heading('What the columns mean').waitFor();
  expect(await preview.pane.getByLabel('Cost centre', { exact: true }).inputValue()).toBe('costCentre');
  expect(await preview.faults()).toEqual([]);
  await button('Show what will happen').click();
  await preview.pane.getByText('1040 as 001040: 2 rows', { exact: false }).waitFor();
  await preview.pane.getByText('009999', { exact: false }).first().waitFor();
  await preview.pane.getByText('The total in row 63, £13,971,261.14, agrees').waitFor();
  expect(await preview.faults()).toEqual([]);
  await button('Show what is written').click();
  await button('Write to the sheet').click();
  await button('Undo').waitFor();
  expect(await valuesOn('Actuals')).not.toEqual(before[0]);
  await button('Undo').click();
  await preview.pane.getByRole('heading', { name: /undone$/ }).waitFor();
  expect([await valuesOn('Actuals'), await valuesOn('Budget')]).toEqual(before);
});

test('a control total that does not agree is explained and needs a yes', async () => {
  await choose(csv, await readFile(join(samples, csv)));
  await button('Show what will happen').click();
  await preview.pane.getByRole('textbox', { name: /^Control total/ }).fill('lots');
  await preview.pane.getByText('Give a sum such as', { exact: false }).waitFor();
  await preview.pane.getByRole('textbox', { name: /^Control total/ }).fill('13,972,536.64');
  await preview.pane.getByText(/All rows of 009999 come to/).waitFor();
  await button('Show what is written').click();
  await preview.pane.getByText('Tick this to go on', { exact: false }).waitFor();
  expect(await preview.faults()).toEqual([]);
  await preview.pane.getByRole('checkbox', { name: /although it does not agree/ }).check();
  await button('Show what is written').click();
  await button('Write to the sheet').waitFor();
});

test('what is pasted is read too, and what cannot be read says what to do', async () => {
  await choose('notes.csv', Buffer.from('some notes'));
  await preview.pane.getByText('No row of it reads like the headings', { exact: false }).waitFor();
  await button('Take what is pasted').click();
  await preview.pane.getByText('Paste the rows of the export, with their headings.').waitFor();
  const text = 'Cost centre\tPeriod\tAmount\n001010\t4\t5\n001010\t5\t7';
  await preview.pane.getByLabel('Rows with their headings').fill(text);
  await button('Take what is pasted').click();
  await button('Show what will happen').click();
  // Period 4 of the sample is closed.
  await preview.pane.getByText('Closed: it stays as it is', { exact: false }).waitFor();
  expect(await preview.pane.getByRole('checkbox', { name: 'Period 4' }).isDisabled()).toBe(true);
});

test('a part of a ledger and a total that does not agree each need a yes of their own', async () => {
  const lines = (await readFile(join(samples, csv), 'utf8')).trimEnd().split(/\r?\n/);
  const part = [...lines.slice(0, 12), lines.at(-1) ?? ''].join('\r\n');
  await choose('part.csv', Buffer.from(part));
  await button('Show what will happen').click();
  await preview.pane.getByRole('checkbox', { name: /does not agree/ }).check();
  await button('Show what is written').click();
  await preview.pane.getByText('Tick this to go on').waitFor();
  expect(await preview.pane.getByText('Tick this to go on').count()).toBe(1);
  await preview.pane.getByRole('checkbox', { name: /right export/ }).check();
  await button('Show what is written').click();
  await button('Write to the sheet').waitFor();
});

const largeLedger = (): Promise<Buffer> => {
  const rows = Array.from({ length: 50_000 }, (_, row) => {
    const code = `0010${10 * (1 + (row % 4))}`;
    return [code, 5, 41_852 + (row % 28), ((row * 7_919) % 1_000_000) / 100, `Invoice ${row} of a supplier`];
  });
  return largeXlsx([['Cost centre', 'Period', 'Date', 'Amount', 'Description'], ...rows]);
};

test('a workbook of 50,000 rows is read by a worker, and reading it can be given up', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'mtfs-ledger-')), 'large.xlsx');
  await writeFile(file, await largeLedger());
  // As a path: to hand over the bytes would itself hold up the page.
  const chooseLarge = () => preview.pane.locator('input[type=file]').setInputFiles(file);
  await chooseLarge();
  await button('Cancel').click();
  await button('Choose a CSV or Excel file').waitFor();
  const [worker] = await Promise.all([preview.page.waitForEvent('worker'), chooseLarge()]);
  expect(worker.url()).toContain('background');
  await heading('What the columns mean').waitFor();
  await button('Show what will happen').click();
  await preview.pane.getByText('50,000 rows').first().waitFor();
  await rm(file);
});

test('where the host lets no worker run, a workbook is read all the same', async () => {
  await preview.pane.locator('body').evaluate(() => Reflect.deleteProperty(window, 'Worker'));
  await choose('small.xlsx', await largeXlsx([['Cost centre', 'Period', 'Amount'], ['001010', 5, 7]])); // prettier-ignore
  await heading('What the columns mean').waitFor();
});
