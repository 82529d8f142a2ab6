import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';

import { monthEndOf, type MonthEndReading } from '../../src/workbook';
import { atOnce } from '../../src/finance/steps';
import { openExcel } from '../support/excel';
import { previewForTests } from '../support/preview-for-tests';
import { valueOf } from '../workbook/support/operations';
import { readAll } from '../workbook/period-close/support';

jest.setTimeout(120_000);

const samples = resolve(__dirname, '..', '..', 'assets', 'samples');
const csv = 'ledger-2014-15-period-5.csv';

const preview = previewForTests();
const { button, heading, book } = preview;

beforeAll(async () => {
  await preview.open({ file: '/assets/samples/month-end-2014-15.xlsx' });
});

const said = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();
const budgetTab = () => preview.pane.getByRole('tab', { name: 'Budget' }).click();

async function rowsOn(name: string): Promise<readonly (readonly unknown[])[]> {
  const rows = new Map<number, unknown[]>();
  for (const { row, column, cell } of (await book()).sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    const cells = rows.get(row) ?? [];
    cells[column] = cell.value;
    rows.set(row, cells);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, cells]) => cells);
}

const periodOfSettings = async (): Promise<unknown> =>
  (await rowsOn('Settings')).find(([setting]) => /period$/i.test(String(setting)))?.[1];

const closedPeriods = async (): Promise<readonly unknown[]> =>
  (await rowsOn('Periods')).filter((row) => row.includes('Closed')).map(([, period]) => period);

/** The month-end of the workbook in the browser, as the rules read it. */
async function readingOfBook(): Promise<MonthEndReading> {
  const excel = openExcel(await book());
  try {
    return valueOf(atOnce(monthEndOf(await readAll('Actuals', 'Forecasts'))));
  } finally {
    excel.close();
  }
}

async function importLedger(text: string): Promise<void> {
  await preview.pane.locator('input[type=file]').setInputFiles({ name: csv, mimeType: '', buffer: Buffer.from(text) });
}

async function writeImport(): Promise<void> {
  await button('Show what is written').click();
  await button('Write to the sheet').click();
  await button('Done').click();
}

test('a month-end on the sample, from the ledger of period 5 to its close, which is undone and done again, and its statement', async () => {
  const ledger = await readFile(join(samples, csv), 'utf8');
  expect(await preview.pane.locator('body').evaluate(({ ownerDocument }) => ownerDocument.defaultView?.innerWidth)).toBe(320); // prettier-ignore
  await budgetTab();
  await heading('Forecast at period 4').waitFor();
  expect(await periodOfSettings()).toBe(4);

  await button(/^Import actuals/).click();
  await importLedger(ledger);
  await heading('What the columns mean').waitFor();
  await button('Show what will happen').click();
  await said(/^009999: 1 row.*Kept in Actuals/);
  await said(/^1040 as 001040: 2 rows/);
  await said('Period 4 is closed: Settings goes on to period 5.');
  await writeImport();
  expect(await periodOfSettings()).toBe(5);

  await budgetTab();
  await heading('Forecast at period 5').waitFor();
  await button(/^Close period 5/).click();
  await said('1 code of the actuals is in no budget line.');

  // Its money belongs to a code that the budget has.
  await button('Place the code').click();
  await preview.pane.getByLabel('What becomes of it').selectOption('part of');
  await preview.pane.getByLabel(/^Code of the budget/).fill('001010');
  await writeImport();
  expect((await rowsOn('Actuals')).some(([code]) => code === '009999')).toBe(false);

  // The ledger comes in once more, and agrees: the code is remembered.
  await budgetTab();
  await button(/^Import actuals/).click();
  await importLedger(ledger);
  await heading('What will happen').waitFor();
  await said('The total in row 63, £13,971,261.14, agrees');
  await writeImport();
  expect((await rowsOn('Actuals')).some(([code]) => code === '009999')).toBe(false);

  await budgetTab();
  await button(/^Explain variances/).click();
  await button(/SEN transport/).click();
  await button('Update').click();
  await preview.pane.getByLabel('Forecast', { exact: true }).fill('9800000');
  await preview.pane.getByLabel('Narrative').fill('Four routes were joined from September.');
  await button('Save').click();
  await button('Done').click();
  const line = (await rowsOn('Budget')).find(([code]) => code === '001310');
  expect(line).toEqual(expect.arrayContaining([9_800_000, 'Four routes were joined from September.']));

  await budgetTab();
  await button('Back to the list').click();
  await button('The whole budget').click();
  await button(/^Close period 5/).click();
  await button('Show what is written').click();
  await button('Close the period').click();
  await button('Undo').click();
  await preview.pane.getByRole('heading', { name: /undone$/ }).waitFor();
  expect(await closedPeriods()).toEqual([1, 2, 3, 4]);
  await button('Done').click();
  await budgetTab();
  await button(/^Close period 5/).click();
  await button('Show what is written').click();
  await button('Close the period').click();
  await button('Done').click();
  expect(await closedPeriods()).toEqual([1, 2, 3, 4, 5]);
  expect(await periodOfSettings()).toBe(5);

  // As people do, the reports are made of the closed period.
  await budgetTab();
  await button(/^Make the reports.*Next/).click();
  await heading('Reports').waitFor();
  await button('Make the reports').click();
  await button('Make the sheets').click();
  await button('Done').click();
  const statement = await rowsOn('Budget statement');
  expect(statement.slice(0, 4).flat().join(' ')).toMatch(/2014\/15.*period 5/);
  expect(statement.flat().join(' ')).not.toMatch(/not closed/);
  const { tree } = await readingOfBook();
  const total = z.array(z.unknown()).parse(statement.find(([first]) => first === 'Total'));
  const { budget, budgetToDate, actualToDate, forecast } = tree.sums.net;
  for (const [column, sum] of [budget, budgetToDate, actualToDate].entries()) {
    expect(total[3 + column]).toBeCloseTo(sum, 2);
  }
  expect(total[7]).toBeCloseTo(forecast, 2);

  await budgetTab();
  await button(/^Make the reports\s*, done/).waitFor();
  await button(/^Begin period 6.*Next/).click();
  await heading('Period 5 is closed').waitFor();
  await button('Import period 6').click();
  await heading('Import the ledger').waitFor();
});
