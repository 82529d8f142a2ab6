import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';

import type { Book } from '../../src/excel-host/book';
import { writeXlsx } from '../../src/excel-host/xlsx';
import type { Theme } from '../../src/preview/page/theme-names';
import { findPreviewFolders } from '../../src/preview/server/folders';
import { servePreview } from '../../src/preview/server/server';
import { launchBrowser } from './browser';

/** A browser beside a preview server of its own: what the tests of one file share. */
export interface PreviewBrowser {
  /** The preview's address, such as `http://localhost:4173/`. */
  readonly address: string;
  readonly browser: Browser;
  /** Opens the preview in a window of its own and waits until its workbook is there. */
  readonly open: (options?: PreviewOptions) => Promise<OpenPreview>;
  readonly close: () => Promise<void>;
}

/** A preview page in a browser, with its workbook open. */
export interface OpenPreview {
  readonly page: Page;
  /** The add-in's own page in its frame. */
  readonly pane: FrameLocator;
  /** The whole workbook as it stands in the page. */
  readonly book: () => Promise<Book>;
  /** What in the page and the pane somebody with a disability could not use, each with the elements at fault. */
  readonly faults: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** What may be chosen of a preview page. */
export interface PreviewOptions {
  readonly theme?: Theme;
  /** The workbook to open: one on the preview's server, or one of the test's own. The sample when left out. */
  readonly file?: string | NamedBook;
}

/** A workbook of a test, and what its file is called. */
export interface NamedBook {
  readonly name: string;
  readonly book: Book;
}

/** Starts the server and the browser; `npm test` builds first what they show. */
export async function startPreviewBrowser(): Promise<PreviewBrowser> {
  const folders = findPreviewFolders(resolve(__dirname, '..', '..'));
  if (!folders.ok) throw new Error(folders.message);
  const server = await servePreview(folders.value, 0);
  const browser = await launchBrowser();
  return {
    address: server.address,
    browser,
    open: (options = {}) => openPreview(browser, server.address, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPreview(browser: Browser, address: string, options: PreviewOptions): Promise<OpenPreview> {
  const { theme = 'light', file } = options;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const url = new URL(address);
  url.searchParams.set('theme', theme);
  if (file !== undefined)
    url.searchParams.set('file', typeof file === 'string' ? file : await serveBook(context, file));
  await page.goto(url.href);
  await page.locator('main[aria-busy="false"]').waitFor();
  return {
    page,
    pane: page.frameLocator('aside iframe'),
    book: () => bookIn(page),
    faults: async () => (await Promise.all(page.frames().map(faultsIn))).flat(),
    close: () => context.close(),
  };
}

/** Answers for a file as the preview's server would; gives its path. */
async function serveBook(context: BrowserContext, { name, book }: NamedBook): Promise<string> {
  const path = `/own/${name}`;
  const body = Buffer.from(await writeXlsx(undefined, book));
  await context.route(
    (asked) => decodeURIComponent(asked.pathname) === path,
    (route) => route.fulfill({ body }),
  );
  return path;
}

/** As text, which a book may be by its contract: the browser's own way of handing objects over takes seconds for one. */
async function bookIn(page: Page): Promise<Book> {
  const text = await page.evaluate(async () => {
    const workbook = window.previewWorkbook;
    if (!workbook) throw new Error('No workbook is open in the preview.');
    return JSON.stringify(await workbook.book());
  });
  return JSON.parse(text) as Book;
}

const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    /** Put there by axe's own script, which is run in the frame first. */
    axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/** Each frame is asked for itself, which takes a tenth of the time that axe takes to put frames together. */
async function faultsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeScript);
  return frame.evaluate(async () => {
    // The grid is the work of others; Fluent UI's keyboard dummies are never seen nor read.
    const context = { exclude: ['main[data-region="grid"]', '[data-tabster-dummy]'] };
    const { violations } = await window.axe.run(context, { resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
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
