import JSZip from 'jszip';
import { readFile } from 'node:fs/promises';

import type { Book, CellConstant } from '../../src/excel-host/book';
import { themes } from '../../src/preview/page/theme-names';
import { previewForTests } from '../support/preview-for-tests';

jest.setTimeout(120_000);

const preview = previewForTests();
const { button, heading, book } = preview;

const meeting = 'Star chamber of the test';
const view = (name: string) => preview.pane.getByText(name, { exact: true }).click();

/** What stands in the sheet of the savings, by line and heading; the whole workbook is asked for, so once a step. */
async function savings(): Promise<(ref: string, column: string) => CellConstant | undefined> {
  const now = await book();
  return (ref, column) => cellOf(now, 'Savings', ref, column);
}

/** Writes down a decision on a line of the agenda, from the list to the list. */
async function decide(ref: string, decision: string, amount: string | null): Promise<void> {
  await button(new RegExp(`: ${ref} `)).click();
  await button('Decide').click();
  await preview.pane.getByLabel('Decision').selectOption(decision);
  if (amount !== null) await preview.pane.getByLabel('Amount').fill(amount);
  await preview.pane.getByLabel('Reason').fill('Decided in the test.');
  await button('Record').click();
  // The first decision makes the table, which is shown before it is done.
  const done = heading(/: done$/);
  await done.or(heading('Added to the workbook')).first().waitFor();
  if (!(await done.isVisible())) await button('Record').click();
  await done.waitFor();
  await button('Done').click();
  await button('Back to the agenda').click();
}

test('a whole meeting: prepare, decide three lines, apply, undo one, minutes', async () => {
  await preview.open();
  const sheets = async () => (await book()).sheets.map(({ name }) => name);
  await preview.pane.getByRole('tab', { name: 'Meeting' }).click();
  await preview.pane.getByRole('textbox', { name: 'Meeting' }).fill(meeting);

  await view('Papers');
  await button('Prepare the star chamber').click();
  await button('Make the sheets').click();
  await heading(/: done$/).waitFor();
  expect((await sheets()).filter((name) => name.startsWith('Star chamber'))).not.toEqual([]);
  await button('Done').click();

  await view('Agenda');
  await view('All lines');
  const before = await savings();
  expect([before('S19', 'Stage'), before('S2', '2014/15 Target')]).toEqual(['Proposed', 200]);
  await decide('S19', 'Agree', null);
  await decide('S2', 'Re-profile', '60');
  await decide('S18', 'Delete', null);
  expect((await savings())('S2', '2014/15 Target')).toBe(200);

  await view('Decisions');
  await button(/^Apply \d+ decisions$/).click();
  await button('Apply').click();
  await heading(/: done$/).waitFor();
  const applied = await savings();
  expect(applied('S19', 'Stage')).toBe('Approved');
  expect(applied('S2', '2014/15 Target')).toBe(140);
  expect(applied('S2', '2015/16 Target')).toBe(960);
  expect(applied('S18', 'Stage')).toBe('Stopped');
  await button('Done').click();

  await button('Undo Re-profile, S2').click();
  await button('Put back').click();
  await heading(/: done$/).waitFor();
  const undone = await savings();
  expect(undone('S2', '2014/15 Target')).toBe(200);
  expect(undone('S2', '2015/16 Target')).toBe(900);
  expect(undone('S19', 'Stage')).toBe('Approved');
  await button('Done').click();

  await view('Papers');
  await button('Minutes as a sheet').click();
  await button('Make the sheet').click();
  await heading(/: done$/).waitFor();
  await button('Done').click();
  const minutes = textsOf(await book(), 'Star chamber minutes');
  for (const ref of ['S19', 'S2', 'S18']) expect(minutes).toContain(ref);
  const [download] = await Promise.all([preview.page.waitForEvent('download'), button('Minutes in Word').click()]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const word = await JSZip.loadAsync(await readFile(await download.path()));
  expect(await word.file('word/document.xml')?.async('string')).toContain(meeting);
});

test('the lines of a meeting are stepped through with the keyboard', async () => {
  await preview.open();
  await preview.pane.getByRole('tab', { name: 'Meeting' }).click();
  await preview.pane.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').click();
  const place = preview.pane.getByText(/, \d+ of \d+$/);
  await place.first().waitFor();
  const first = await place.first().textContent();
  await preview.page.keyboard.press('Alt+PageDown');
  expect(await place.first().textContent()).not.toBe(first);
  await preview.page.keyboard.press('Alt+PageUp');
  expect(await place.first().textContent()).toBe(first);
});

test.each(themes)('meeting and checks have no accessibility faults in %s', async (theme) => {
  await preview.open({ theme });
  await preview.pane.getByRole('tab', { name: /Checks/ }).click();
  await button(/Claimed against computed/).waitFor();
  expect(await preview.faults()).toEqual([]);
  await button(/Claimed against computed/).click();
  await heading('Claimed against computed').waitFor();
  expect(await preview.faults()).toEqual([]);
  await preview.pane.getByRole('tab', { name: 'Meeting' }).click();
  await preview.pane.getByRole('textbox', { name: 'Meeting' }).waitFor();
  expect(await preview.faults()).toEqual([]);
  await preview.pane.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').click();
  await button('Decide').waitFor();
  expect(await preview.faults()).toEqual([]);
  await button('Decide').click();
  await preview.pane.getByLabel('Decision').selectOption('Override');
  await button('Record').click();
  expect(await preview.faults()).toEqual([]);
});

function cellOf(of: Book, name: string, ref: string, column: string): CellConstant | undefined {
  const cells = of.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const at = cells.find(({ cell }) => cell.value === column);
  const line = cells.find(({ cell, column: beside }) => cell.value === ref && beside === 0);
  return cells.find((one) => one.row === line?.row && one.column === at?.column)?.cell.value;
}

const textsOf = (of: Book, name: string): readonly string[] =>
  (of.sheets.find((sheet) => sheet.name === name)?.cells ?? []).map(({ cell }) => String(cell.value));
