import type { Browser, FrameLocator, Page } from 'playwright-core';

import type { Book } from '../../src/excel-host/book';
import { writeXlsx } from '../../src/excel-host/xlsx';
import type { Theme } from '../../src/preview/page/theme-names';

/** A preview page in a browser, with its workbook open. */
export interface OpenPreview {
  readonly page: Page;
  /** The add-in's own page in its frame. */
  readonly pane: FrameLocator;
}

/** What may be chosen of a preview page. */
export interface PreviewOptions {
  readonly theme?: Theme;
  /** The workbook to open, on the preview's server; the sample when left out. */
  readonly file?: string;
}

/** Opens the preview in a window of its own and waits until its workbook is there. */
export async function openPreview(
  browser: Browser,
  address: string,
  { theme = 'light', file }: PreviewOptions = {},
): Promise<OpenPreview> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const url = new URL(address);
  url.searchParams.set('theme', theme);
  if (file !== undefined) url.searchParams.set('file', file);
  await page.goto(url.href);
  await page.locator('main[aria-busy="false"]').waitFor();
  return { page, pane: page.frameLocator('aside iframe') };
}

/** Opens a workbook in the page as a user opens a file of their own. */
export async function openBook(page: Page, book: Book, name: string): Promise<void> {
  const buffer = Buffer.from(await writeXlsx(undefined, book));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** How many pixels of the grid are of one colour, for seeing what is drawn there. */
export async function gridPixels(page: Page, colour: string): Promise<number> {
  const picture = (await page.locator('main').screenshot()).toString('base64');
  return page.evaluate(countPixels, [picture, colour] as const);
}

/** Runs in the page, where there is a decoder for pictures. */
async function countPixels([picture, colour]: readonly [string, string]): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!canvas) return 0;
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  const wanted = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const pixel = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    if (pixel === wanted) count += 1;
  }
  return count;
}
