import type { Browser, FrameLocator, Page } from 'playwright-core';

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
  await workbookOpened(page);
  return { page, pane: page.frameLocator('aside iframe') };
}

/** Waits until the page has opened its workbook, or has said why it cannot. */
export async function workbookOpened(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 30_000 });
}
