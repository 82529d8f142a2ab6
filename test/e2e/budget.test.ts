import { previewForTests } from '../support/preview-for-tests';
import { bookOf } from '../workbook/support/book';
import { savingsTable, settings } from '../workbook/support/sheets';

jest.setTimeout(60_000);

const preview = previewForTests();
const { button, heading, tab, book } = preview;

async function openMonthEnd(): Promise<void> {
  await preview.open({ file: '/assets/samples/month-end-2014-15.xlsx' });
  await tab('Budget').click();
  await heading('Month-end').waitFor();
}

/** What the budget table says of a code under a heading. */
async function cellOf(code: string, under: string): Promise<unknown> {
  const sheet = (await book()).sheets.find(({ name }) => name === 'Budget');
  const cells = sheet?.cells ?? [];
  const at = cells.find(({ cell }) => cell.value === under);
  const row = cells.find(({ cell }) => cell.value === code)?.row;
  return cells.find((one) => one.row === row && one.column === at?.column)?.cell.value ?? null;
}

test('the budget has a tab only in a workbook with a budget', async () => {
  await preview.open({ file: { name: 'Savings only.xlsx', book: bookOf(settings, savingsTable()) } });
  await tab('Lines').waitFor();
  expect(await tab('Budget').count()).toBe(0);
});

test('from the whole budget down to a line and back with Escape, each list where it was left', async () => {
  await openMonthEnd();
  expect(await preview.faults()).toEqual([]);
  await button(/^Adults and communities/).click();
  await heading('Adults and communities').waitFor();
  await heading('Savings inside the budget').waitFor();
  await heading('How far forecasts can be trusted').waitFor();
  expect(await preview.faults()).toEqual([]);
  await button(/^Older people/).click();
  await button(/Residential care/).click();
  await preview.pane.getByRole('article').waitFor();
  expect(await preview.faults()).toEqual([]);
  await preview.page.keyboard.press('Escape');
  const focused = () => preview.pane.locator(':focus').innerText();
  await heading('Older people').waitFor();
  expect(await focused()).toMatch(/Residential care/);
  await preview.page.keyboard.press('Escape');
  await heading('Adults and communities').waitFor();
  expect(await focused()).toMatch(/Older people/);
  await preview.page.keyboard.press('Escape');
  await heading('Month-end').waitFor();
  expect(await focused()).toMatch(/Adults and communities/);
});

test('a forecast is given and explained, changes the status at the next refresh, and is taken back', async () => {
  await openMonthEnd();
  await button(/^Explain variances/).click();
  await button(/SEN transport/).click();
  await preview.pane.getByRole('article').waitFor();
  await button('Update').click();
  const forecast = preview.pane.getByLabel('Forecast', { exact: true });
  await forecast.fill('lots');
  await preview.pane.getByText('To mend: Forecast, Narrative').waitFor();
  await forecast.fill('11000000');
  await button('Save').click();
  expect(await preview.pane.locator(':focus').evaluate((one) => one.tagName)).toBe('TEXTAREA');
  await forecast.fill('9800000');
  await preview.pane.getByLabel('Narrative').fill('Four routes were joined from September.');
  await preview.pane.getByText('Would be Green').waitFor({ state: 'attached' });
  expect(await preview.faults()).toEqual([]);
  expect(await cellOf('001310', 'Forecast')).toBeNull();
  await button('Save').click();
  await button('Undo').waitFor();
  expect(await cellOf('001310', 'Forecast')).toBe(9_800_000);
  await button('Done').click();
  await preview.pane.getByRole('article').getByText('Green', { exact: true }).waitFor();

  await button('Back to the list').click();
  await button('Refresh RAG').click();
  await button('Write to the sheet').click();
  await button('Undo').waitFor();
  expect(await cellOf('001310', 'RAG')).toBe('Green');
  await button('Done').click();

  await button('Workbook').click();
  await button(/Changes made/).click();
  await preview.pane.getByRole('listitem').filter({ hasText: 'Forecast of 001310' }).getByRole('button').click();
  await button('Put back').click();
  await heading(/undone|done/).waitFor();
  expect(await cellOf('001310', 'Forecast')).toBeNull();
});

test('what was typed stays while another page is in sight, and the calculated forecast is one press away', async () => {
  await openMonthEnd();
  await preview.pane.getByRole('searchbox', { name: 'Search the budget' }).fill('001010');
  await button(/Independent residential/).click();
  await button('Use the calculated forecast').click();
  expect(await preview.pane.getByLabel('Forecast', { exact: true }).inputValue()).toBe('');
  await preview.pane.getByText(/Left blank, the calculated forecast counts/).waitFor();
  await tab('Overview').click();
  await tab('Budget').click();
  expect(await preview.pane.getByLabel('Forecast', { exact: true }).inputValue()).toBe('');
  await button('Discard').click();
  expect(await preview.pane.getByLabel('Forecast', { exact: true }).inputValue()).toBe('10,450,000');

  // The forms that a line's page opens are for that line.
  await button('Back to the line').click();
  await button('Change the profile').click();
  expect(await preview.pane.getByLabel('Line').inputValue()).toBe('001010');
  await button('Cancel').click();
  await button('Move budget').click();
  expect(await preview.pane.getByRole('combobox', { name: 'From' }).inputValue()).toBe('001010');
});
