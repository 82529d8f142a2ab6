import { basename, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';

import type { Book } from '../../src/excel-host/book';
import { writeXlsx } from '../../src/excel-host/xlsx';
import type { Theme } from '../../src/preview/page/theme-names';
import { findPreviewFolders } from '../../src/preview/server/folders';
import { servePreview } from '../../src/preview/server/server';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';

/** A browser beside a preview server of its own. */
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
  /** Loads the preview in its window anew. */
  readonly load: (options?: PreviewOptions) => Promise<void>;
  /** Opens a workbook in place of the one that is open, with the add-in's page loaded anew. */
  readonly openFile: (file: string | NamedBook) => Promise<void>;
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
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await loadPreview(page, address, options);
  return {
    page,
    pane: page.frameLocator('aside iframe'),
    book: () => bookIn(page),
    faults: () => accessibilityFaults(page),
    load: (other = {}) => loadPreview(page, address, other),
    openFile: (file) => openFile(page, address, file),
    close: () => context.close(),
  };
}

/** Loads the preview in a window, with its workbook asked for in the address. */
async function loadPreview(page: Page, address: string, { theme = 'light', file }: PreviewOptions): Promise<void> {
  const url = new URL(address);
  url.searchParams.set('theme', theme);
  if (typeof file === 'string') url.searchParams.set('file', file);
  else if (file !== undefined) url.searchParams.set('file', await serveBook(page, file));
  await page.goto(url.href);
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.unrouteAll();
}

/** Answers for a file as the preview's server would; gives its path. */
async function serveBook(page: Page, { name, book }: NamedBook): Promise<string> {
  const path = `/own/${name}`;
  const body = Buffer.from(await writeXlsx(undefined, book));
  await page.route(
    (asked) => decodeURIComponent(asked.pathname) === path,
    (route) => route.fulfill({ body }),
  );
  return path;
}

/** Opens a file as a user does, and waits until its workbook has taken the place of the one that was open. */
async function openFile(page: Page, address: string, file: string | NamedBook): Promise<void> {
  const { name, buffer } = await bytesOf(file, address);
  // As in a new window: over a button of the pane that is loaded, the mouse that was left there would show its tooltip.
  await page.mouse.move(0, 0);
  const before = await page.evaluateHandle(() => window.previewWorkbook);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await page.waitForFunction(
    (closed) => window.previewWorkbook !== undefined && window.previewWorkbook !== closed,
    before,
  );
  await page.locator('main[aria-busy="false"]').waitFor();
  // The grid takes the keyboard when it is there, from whatever has it: a test that used the keyboard before would lose it.
  await page.waitForFunction(() => document.activeElement?.matches('[contenteditable="true"]'));
}

async function bytesOf(
  file: string | NamedBook,
  address: string,
): Promise<{ readonly name: string; readonly buffer: Buffer }> {
  if (typeof file !== 'string') return { name: file.name, buffer: Buffer.from(await writeXlsx(undefined, file.book)) };
  const response = await fetch(new URL(file, address));
  if (!response.ok) throw new Error(`The preview's server has no ${file}.`);
  return { name: basename(file), buffer: Buffer.from(await response.arrayBuffer()) };
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
