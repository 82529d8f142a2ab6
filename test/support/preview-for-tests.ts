import type { FrameLocator, Locator, Page } from 'playwright-core';

import type { Book } from '../../src/excel-host/book';
import { type OpenPreview, type PreviewBrowser, type PreviewOptions, startPreviewBrowser } from './preview';

/** The preview as the tests of a file use it, with what they look for in its pane. */
export interface TestPreview {
  /** The preview's window: the same for all tests of a file. */
  readonly page: Page;
  /** The add-in's own page in its frame. */
  readonly pane: FrameLocator;
  /**
   * Opens a workbook, with the add-in loaded anew and nothing remembered. The window itself is loaded anew only for another
   * theme, since that takes several times as long: what a test does to it outside the pane, it puts back.
   */
  readonly open: (options?: PreviewOptions) => Promise<void>;
  /** The whole workbook as it stands in the page. */
  readonly book: () => Promise<Book>;
  /** What in the page and the pane somebody with a disability could not use, each with the elements at fault. */
  readonly faults: () => Promise<string[]>;
  /** A button of the pane: by all of its name, or by what its name contains. */
  readonly button: (name: string | RegExp) => Locator;
  /** A heading of the pane: by all of it, or by what it contains. */
  readonly heading: (name: string | RegExp) => Locator;
  /** A tab of the pane. */
  readonly tab: (name: string | RegExp) => Locator;
}

const sample = '/assets/samples/leicestershire-2014-18.xlsx';

/** Gives the tests of a file the preview; the browser is started before the first of them and closed after the last. */
export function previewForTests(): TestPreview {
  let browser: PreviewBrowser | undefined;
  let window: { readonly preview: OpenPreview; readonly theme: PreviewOptions['theme'] } | undefined;
  const preview = (): OpenPreview => {
    if (window === undefined) throw new Error('No workbook is open yet: open one first.');
    return window.preview;
  };
  const inPane =
    (role: 'button' | 'heading' | 'tab') =>
    (name: string | RegExp): Locator =>
      preview().pane.getByRole(role, { name, exact: true });

  beforeAll(async () => {
    browser = await startPreviewBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    get page() {
      return preview().page;
    },
    get pane() {
      return preview().pane;
    },
    open: async (options = {}) => {
      const { theme = 'light', file = sample } = options;
      if (browser === undefined) throw new Error('The browser is started before the tests, not while they are listed.');
      await window?.preview.page.evaluate(() => {
        localStorage.clear();
      });
      if (window === undefined) window = { preview: await browser.open(options), theme };
      else if (window.theme === theme) await window.preview.openFile(file);
      else {
        await window.preview.load(options);
        window = { ...window, theme };
      }
    },
    book: () => preview().book(),
    faults: () => preview().faults(),
    button: inPane('button'),
    heading: inPane('heading'),
    tab: inPane('tab'),
  };
}
