import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

import type { Book } from '../../src/excel-host/book';
import { findPreviewFolders } from '../../src/preview/server/folders';
import { type PreviewServer, servePreview } from '../../src/preview/server/server';
import { bookOf } from '../workbook/support/book';
import { savingsLines, savingsRange, settings } from '../workbook/support/sheets';
import { launchBrowser } from '../support/browser';
import { type OpenPreview, openBook, openPreview } from '../support/preview';

jest.setTimeout(90_000);

let server: PreviewServer;
let browser: Browser;
let preview: OpenPreview;

beforeAll(async () => {
  const folders = findPreviewFolders(resolve(__dirname, '..', '..'));
  if (!folders.ok) throw new Error(folders.message);
  server = await servePreview(folders.value, 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  await preview.page.context().close();
});

const button = (name: string | RegExp) => preview.pane.getByRole('button', { name });
const heading = (name: string | RegExp) => preview.pane.getByRole('heading', { name });
const book = (): Promise<Book> =>
  preview.page.evaluate(() => window.previewWorkbook?.book() ?? Promise.reject(new Error('No workbook')));
const mappingRows = async (): Promise<string[]> => {
  const sheet = (await book()).sheets.find(({ name }) => name === 'Mapping');
  const filled = sheet?.cells.filter(({ row, cell }) => row > 0 && cell.value !== undefined) ?? [];
  return filled.map(({ cell }) => String(cell.value));
};
const seriousProblems = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('aside iframe').analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

/** A list in the words of a department. */
const ours = {
  name: 'Our list',
  rows: [
    ['Line of work', 'Who', 'Year 1', 'Now think'],
    ['A1', 'Jo', 100, 90],
    ['A2', 'Sam', 50, 50],
  ],
};

test.each(['light', 'dark'] as const)(
  'a range in words of its own is mapped by keyboard, and undone (%s)',
  async (theme) => {
    preview = await openPreview(browser, server.address, { theme });
    await openBook(preview.page, bookOf(ours, settings), 'mine.xlsx');
    await heading(/No savings tracker/).waitFor();
    await button('Map the selected range').focus();
    await preview.page.keyboard.press('Enter');
    await preview.pane.getByLabel('Read it as').selectOption('Savings');
    for (const [column, means] of [
      ['A', 'Ref'],
      ['B', 'Owner'],
      ['C', '2014/15 Target'],
      ['D', '2014/15 Forecast'],
    ] as const) {
      await preview.pane.getByLabel(`column ${column}`).selectOption(means);
    }
    expect(await seriousProblems(preview.page)).toEqual([]);
    await button('Show the answers').press('Enter');
    await button('Remember this').press('Enter');
    await button('Undo').waitFor();
    expect(await mappingRows()).toEqual(expect.arrayContaining(['Read', 'Who', 'Owner', '2014/15 Target']));

    await button('Undo').press('Enter');
    await heading(/undone/).waitFor();
    expect(await mappingRows()).toEqual([]);
    await button('Done').click();
    await heading(/No savings tracker/).waitFor();
  },
);

test('of two tables one is chosen, and read from then on', async () => {
  preview = await openPreview(browser, server.address);
  const small = savingsRange(savingsLines.slice(0, 2), 'Old plan');
  await openBook(preview.page, bookOf(savingsRange(savingsLines, 'Plan'), small, settings), 'two.xlsx');
  await heading('Tables found').waitFor();
  await button(/^Use Plan/).click();
  await button('Remember this').click();
  await button('Done').click();
  await preview.pane.getByRole('tab').first().waitFor();
  expect(await mappingRows()).toEqual(expect.arrayContaining(['Savings', 'Plan', 'Read']));
});
