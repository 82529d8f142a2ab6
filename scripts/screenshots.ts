/**
 * Pictures of the preview for looking at: light and dark, with the pane at its usual width. They go to a folder outside
 * the repository, named as the first argument or made new; its name is printed.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { FrameLocator, Page } from 'playwright-core';

import { type Theme, themes } from '../src/preview/page/theme-names';
import { cellUnder } from '../test/support/column-texts';
import { type PreviewBrowser, startPreviewBrowser } from '../test/support/preview';
import { takeMeetingPictures } from './screenshots/meeting-pictures';

async function main(): Promise<void> {
  const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'mtfs-screenshots-'));
  mkdirSync(folder, { recursive: true });
  const browser = await startPreviewBrowser();
  try {
    for (const theme of themes) await takePictures(browser, theme, folder);
  } finally {
    await browser.close();
  }
  process.stdout.write(`${folder}\n`);
}

async function takePictures(browser: PreviewBrowser, theme: Theme, folder: string): Promise<void> {
  const { page, pane } = await browser.open({ theme });
  const picture = (name: string) => page.screenshot({ path: join(folder, `${theme}-${name}.png`) });
  await pane.getByRole('button', { name: 'Refresh RAG' }).waitFor();
  await picture('1-start');
  await pane.getByRole('button', { name: 'Refresh RAG' }).click();
  await pane.getByRole('button', { name: 'Write to the sheet' }).waitFor();
  await picture('2-preview');
  await pane.getByRole('button', { name: 'Write to the sheet' }).click();
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  await showStatuses(page);
  await picture('3-receipt');
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('tab', { name: 'Lines' }).click();
  await picture('4-lines');
  await choose(pane, 'Next update');
  await picture('5-next-update');
  await choose(pane, 'Sums');
  await picture('6-sums');
  await choose(pane, 'Find');
  await pane
    .getByRole('button', { name: /Fewer residential/ })
    .first()
    .click();
  await pane.getByRole('article').waitFor();
  await picture('7-line');
  await pane.getByRole('button', { name: 'Update', exact: true }).click();
  await pane.getByLabel('Delivered').fill('200');
  await picture('8-update');
  await pane.getByRole('button', { name: 'Discard' }).click();
  await pane.getByRole('button', { name: 'Back to the line' }).click();
  await pane.getByRole('button', { name: 'Re-profile' }).click();
  await pane.getByLabel('Amount').fill('100');
  await picture('9-re-profile');
  await pane.getByRole('button', { name: 'Workbook' }).click();
  await pane.getByRole('heading', { name: 'Workbook' }).waitFor();
  await picture('10-workbook');
  await pane.getByRole('button', { name: /Roll the year forward/ }).click();
  await pane.getByRole('button', { name: 'Cancel' }).waitFor();
  await picture('11-roll-forward');
  await pane.getByRole('button', { name: 'Cancel' }).click();
  await takeMeetingPictures(pane, picture);
  await page.context().close();
}

/** Chooses one of a few radio buttons, which are out of sight behind their labels. */
const choose = (pane: FrameLocator, label: string) => pane.getByText(label, { exact: true }).click();

/** Brings the first line's status into view, and with it selects the line. */
async function showStatuses(page: Page): Promise<void> {
  const book = await page.evaluate(() => window.previewWorkbook?.book());
  if (book === undefined) throw new Error('No workbook is open.');
  const cell = cellUnder(book, 'Savings', 'RAG');
  await page.evaluate((address) => window.previewWorkbook?.select('Savings', address), cell);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
