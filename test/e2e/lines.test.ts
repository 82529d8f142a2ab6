import type { Locator } from 'playwright-core';

import { columnTexts } from '../support/column-texts';
import { previewForTests } from '../support/preview-for-tests';
import { otherBook } from '../support/tracker-book';

jest.setTimeout(60_000);

const preview = previewForTests();
const { button, heading, book } = preview;

beforeEach(async () => {
  await preview.open();
});

const sheetNames = async () => (await book()).sheets.map(({ name }) => name);
const delivered = async () => columnTexts(await book(), 'Savings', 'Delivered');

async function openLine(title: RegExp): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'Lines' }).click();
  await preview.pane.getByRole('searchbox', { name: 'Search lines' }).fill('residential');
  await button(title).first().click();
  await preview.pane.getByRole('article').waitFor();
}

/** Presses Tab until an element has the keyboard, as a person would; so far and no farther. */
async function tabTo(element: Locator): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await preview.page.keyboard.press('Tab');
    if (await element.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('The keyboard does not come to it.');
}

async function fromMenu(entry: RegExp): Promise<void> {
  await button('Workbook').click();
  await button(entry).click();
}

test('a lead updates a line in one press, sees the status that it would have, and takes it back', async () => {
  const before = await delivered();
  await openLine(/Fewer residential placements/);
  await button('Update').click();
  await preview.pane.getByLabel('Delivered').fill('200');
  await preview.pane.getByText('Would be Blue').waitFor({ state: 'attached' });
  expect(await delivered()).toEqual(before);
  expect(await preview.faults()).toEqual([]);
  await button('Save').click();
  await button('Undo').waitFor();
  expect(await delivered()).toEqual(before.with(1, '200'));
  await button('Undo').click();
  await heading(/undone/).waitFor();
  expect(await delivered()).toEqual(before);
});

test('what was typed is not lost while another task stands before it', async () => {
  await openLine(/Fewer residential placements/);
  await button('Update').click();
  await preview.pane.getByLabel('Narrative').fill('Two homes open late.');
  await fromMenu(/Add next year/);
  await button('Cancel').click();
  expect(await preview.pane.getByLabel('Narrative').inputValue()).toBe('Two homes open late.');
});

test('a department asks for a re-profile: it says what it means, needs a reason, and changes no target', async () => {
  const targets = columnTexts(await book(), 'Savings', '2014/15 Target');
  await openLine(/Fewer residential placements/);
  await button('Ask to re-profile').click();
  const amount = preview.pane.getByLabel('Amount');
  await amount.fill('100000');
  await preview.pane
    .getByText(/less than/)
    .first()
    .waitFor();
  await amount.fill('100');
  await heading('What it means').waitFor();
  expect(await preview.faults()).toEqual([]);
  await button('Record the request').click();
  const reason = preview.pane.getByRole('textbox', { name: 'Reason' });
  await preview.pane.locator('[data-field="Reason"]').getByRole('alert').waitFor();
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await reason.fill('The lease ends later.');
  await button('Record the request').click();
  await button('Record').click();
  await button('Undo').waitFor();
  expect(await sheetNames()).toContain('Decisions');
  expect(columnTexts(await book(), 'Savings', '2014/15 Target')).toEqual(targets);
  await button('Done').click();
  await preview.pane.getByRole('tab', { name: 'Meeting' }).click();
  await preview.pane.getByText('Decisions', { exact: true }).click();
  expect(await preview.pane.getByRole('checkbox', { name: /^S2 / }).isChecked()).toBe(false);
});

test('a lead updates a line with the keyboard alone', async () => {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await preview.page.keyboard.press(key);
  };
  const onFocus = () => preview.pane.locator(':focus');
  await preview.pane.getByRole('tab', { name: 'Overview' }).focus();
  await press('ArrowRight');
  await tabTo(preview.pane.getByRole('searchbox', { name: 'Search lines' }));
  await preview.page.keyboard.type('residential');
  await heading('1 line').waitFor();
  await tabTo(button(/Fewer residential placements/));
  await press('Enter');
  await tabTo(button('Update'));
  await press('Enter');
  await tabTo(preview.pane.getByLabel('Delivered'));
  await press('Control+a');
  await preview.page.keyboard.type('lots');
  await tabTo(button('Save'));
  await press('Enter');
  expect(await onFocus().inputValue()).toBe('lots');
  await press('Control+a');
  await preview.page.keyboard.type('200');
  await tabTo(preview.pane.getByLabel('Milestone due'));
  await press('Control+a');
  await preview.page.keyboard.type('1/11');
  await preview.pane.getByText('1 November 2014').waitFor();
  await tabTo(button('Save'));
  await press('Enter');
  await heading(/: done$/).waitFor();
  expect((await delivered())[1]).toBe('200');
  await tabTo(button('Done'));
  await press('Enter');
  await preview.pane.getByRole('article').waitFor();
  expect(await onFocus().count()).toBe(1);
  await press('Escape');
  await heading('1 line').waitFor();
  // Back at the row that was left; and a view that is chosen keeps the keyboard.
  expect(await onFocus().innerText()).toMatch(/Fewer residential placements/);
  await preview.pane.getByRole('radio', { name: 'Find' }).focus();
  await press('ArrowRight');
  await preview.pane.getByRole('heading', { name: '1 line' }).waitFor({ state: 'detached' });
  expect(await preview.pane.getByRole('radio', { name: 'Next update' }).evaluate((one) => one === document.activeElement)).toBe(true); // prettier-ignore
  await press('ArrowLeft');
});

test('an update that is not saved is marked on the list', async () => {
  await openLine(/Fewer residential placements/);
  await button('Update').click();
  await preview.pane.getByLabel('Narrative').fill('Two homes open late.');
  await button('Back to the line').click();
  await button('Back to the lines').click();
  await button(/Fewer residential placements.*not saved/).waitFor();
});

test('sums keep kinds of saving apart, show projects without a target, and lead to their lines', async () => {
  await preview.pane.getByRole('tab', { name: 'Lines' }).click();
  await preview.pane.getByText('Sums', { exact: true }).click();
  const table = preview.pane.getByRole('table', { name: 'Savings by project' });
  expect(await table.getByText('Recurring, cashable').count()).toBeGreaterThan(1);
  expect(await table.getByText('No target this year').count()).toBeGreaterThan(0);
  expect(await preview.faults()).toEqual([]);
  await button('T3').click();
  await heading('4 lines').waitFor();
});

test('the next year is shown, added, and taken back from the list of changes', async () => {
  const headings = async () => JSON.stringify((await book()).sheets.find(({ name }) => name === 'Savings')?.cells);
  await fromMenu(/Add next year/);
  await button('Add the columns').click();
  await button('Undo').waitFor();
  expect(await headings()).toContain('2018/19 Target');
  await button('Done').click();
  await fromMenu(/Changes made/);
  await button(/Undo run 1/).click();
  await button('Put back').click();
  await button('Undo').waitFor();
  expect(await headings()).not.toContain('2018/19 Target');
});

test('a snapshot needs a name and goes on a sheet of its own', async () => {
  await fromMenu(/Take a snapshot/);
  await button('Show what is kept').click();
  await preview.pane.getByText('Give the snapshot a name.').waitFor();
  await preview.pane.getByLabel('Name', { exact: false }).first().fill('August star chamber');
  await button('Show what is kept').click();
  await button('Keep the snapshot').click();
  await button('Undo').waitFor();
  expect(await sheetNames()).toContain('Snapshots');
});

test('a workbook without a tracker is set up', async () => {
  await preview.open({ file: { name: 'empty.xlsx', book: otherBook() } });
  await button('Set up').click();
  await preview.pane.getByLabel(/Council/).fill('Rutland');
  expect(await preview.faults()).toEqual([]);
  await button('Show the sheets').click();
  await button('Make the sheets').click();
  await heading('Set up: done').waitFor();
  expect(await sheetNames()).toEqual(expect.arrayContaining(['Recipes', 'Savings', 'Settings']));
  await button('Done').click();
  await heading('Rutland').waitFor();
});
