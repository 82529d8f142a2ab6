import type { Page } from 'playwright-core';

import type { Book } from '../../src/excel-host/book';
import { themes } from '../../src/preview/page/theme-names';
import { cellUnder, columnTexts } from '../support/column-texts';
import { gridPixels } from '../support/grid-pixels';
import { previewForTests } from '../support/preview-for-tests';
import { greenRow, otherBook, redRow, trackerBook } from '../support/tracker-book';

jest.setTimeout(60_000);

const preview = previewForTests();
const { button, book } = preview;

beforeAll(async () => {
  await preview.open();
});

const ragTexts = async (sheet = 'Savings'): Promise<string[]> => columnTexts(await book(), sheet, 'RAG');
const select = (sheet: string, address: string) =>
  preview.page.evaluate(([s, a]) => window.previewWorkbook?.select(s, a), [sheet, address] as const);

async function refresh(): Promise<void> {
  await button('Refresh RAG').click();
  await button('Write to the sheet').click();
  await button('Undo').waitFor();
}

test('the sample: refresh, see Red in the grid and why in the pane, undo, see it gone', async () => {
  expect(await preview.page.getByRole('heading', { level: 1 }).textContent()).toBe('leicestershire-2014-18.xlsx');
  expect(await ragTexts()).toEqual([]);
  await refresh();
  const written = await ragTexts();
  expect(written).toHaveLength(21);
  expect(written).toContain('Red');
  await select('Savings', cellUnder(await book(), 'Savings', 'RAG'));
  const red = redFill(await book());
  expect(await gridPixels(preview.page, red)).toBeGreaterThan(100);

  await button('Undo').click();
  await preview.pane.getByRole('heading', { name: /undone|taken back/i }).waitFor();
  expect(await ragTexts()).toEqual([]);
  expect(await gridPixels(preview.page, red)).toBe(0);
});

test('the selected line says its status and why', async () => {
  await preview.open({ file: { name: 'mine.xlsx', book: trackerBook([greenRow('S1'), redRow('S2')]) } });
  await refresh();
  await button('Done').click();
  await preview.pane.getByRole('tab', { name: 'Lines' }).click();
  await preview.pane
    .getByRole('button', { name: /Saving S1/ })
    .first()
    .click();
  await select('Savings', 'B3');
  const line = preview.pane.getByRole('article', { name: /Saving S2/ });
  await line.waitFor();
  const reason = columnTexts(await book(), 'Savings', 'RAG reason')[1] ?? '';
  // The pane says the status in its badge and what would turn it under a heading of its own, so neither in the reason.
  const says = /^Red: .(.{20})/.exec(reason)?.[1] ?? '';
  expect(says).not.toBe('');
  expect(await line.textContent()).toContain('Red');
  expect(await line.textContent()).toContain(says);
});

test('a problem in the list leads to its cell', async () => {
  const [ref, title, stage, , ...rest] = greenRow('S2');
  const wrong = [ref ?? '', title ?? '', stage ?? '', 'lots', ...rest];
  await preview.open({ file: { name: 'problem.xlsx', book: trackerBook([redRow('S1'), wrong]) } });
  await select('Settings', 'A1');
  await preview.pane.getByRole('tab', { name: /Checks/ }).click();
  await button(/Savings!D3/).click();
  await preview.page.waitForFunction(async () => (await window.previewWorkbook?.book())?.activeSheet === 'Savings');
});

test('the ribbon opens the preview of a refresh', async () => {
  await preview.open({ file: { name: 'ribbon.xlsx', book: trackerBook([redRow('S1')]) } });
  await preview.page.getByRole('button', { name: 'Close the pane' }).click();
  await preview.page.getByRole('toolbar').getByRole('button', { name: 'Refresh RAG' }).click();
  await button('Write to the sheet').waitFor();
});

test.each([
  ['Update lines', 'Lines'],
  ['Star chamber', 'Meeting'],
  ['Open the tracker', 'Overview'],
])('%s on the ribbon opens the pane at %s', async (pressed, chosen) => {
  await preview.open({ file: { name: `${chosen}.xlsx`, book: trackerBook([redRow('S1')]) } });
  await preview.page.getByRole('button', { name: 'Close the pane' }).click();
  await preview.page.getByRole('toolbar').getByRole('button', { name: pressed }).click();
  await preview.pane.getByRole('tab', { name: chosen, selected: true }).waitFor();
});

test('the keyboard alone is enough', async () => {
  await preview.open({ file: { name: 'keys.xlsx', book: trackerBook([redRow('S1')]) } });
  const press = async (name: string): Promise<void> => {
    await button(name).waitFor();
    const hasFocus = () => button(name).evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 60 && !(await hasFocus()); presses += 1) await preview.page.keyboard.press('Tab');
    await preview.page.keyboard.press('Enter');
  };
  // A workbook that has been opened takes the keyboard, a moment later.
  await preview.page.locator('main [data-u-comp="editor"]:focus').waitFor({ state: 'attached' });
  await preview.page.keyboard.press('F6');
  await press('Refresh RAG');
  await button('Write to the sheet').waitFor();
  await press('Write to the sheet');
  await button('Undo').waitFor();
  expect(await ragTexts()).toEqual(['Red']);
  await press('Undo');
  await preview.pane.getByRole('heading', { name: /undone|taken back/i }).waitFor();
  expect(await ragTexts()).toEqual([]);
});

test('F6 and Shift+F6 go round title bar, ribbon, grid and pane, and out of each', async () => {
  const { page } = preview;
  await preview.open({ file: { name: 'regions.xlsx', book: trackerBook([redRow('S1')]) } });
  await button('Refresh RAG').waitFor();
  const round = ['pane', 'title', 'ribbon', 'grid'];
  const visit = (names: readonly string[], key: string) => visitRegions(page, names, key);
  await page.mouse.click(200, 300);
  // The grid takes the keyboard a moment after the pointer.
  await page.locator('main [data-u-comp="editor"]:focus').waitFor({ state: 'attached' });
  await page.waitForTimeout(200);
  await visit([...round, ...round], 'F6');
  await visit(['ribbon', 'title', 'pane', 'grid'], 'Shift+F6');
  await visit(['pane', 'title'], 'Control+F6');
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).focus();
  await visit(['ribbon', 'grid', 'title'], 'F6');
  await page.getByRole('button', { name: 'Open the tracker' }).click();
});

test.each([
  [1366, 768],
  [800, 700],
  [480, 800],
])('nothing is cut in a window of %i x %i', async (width, height) => {
  const { page } = preview;
  await page.setViewportSize({ width, height });
  try {
    // The grid follows the window a moment later.
    await page.waitForFunction(
      (size) => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return scrollWidth === size.width && scrollHeight === size.height;
      },
      { width, height },
    );
    const ribbon = ['Refresh RAG', 'Explain this line', 'Open the tracker', 'Update lines', 'Star chamber'];
    for (const name of ['Open', 'Samples', 'Save a copy', ...ribbon]) {
      const box = await page.getByRole('button', { name, exact: true }).first().boundingBox();
      if (!box) throw new Error(`${name} is not shown.`);
      expect(box.height).toBeLessThanOrEqual(40);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    const tabs = await page.getByRole('tablist', { name: 'Sheet tabs' }).boundingBox();
    expect(tabs?.width).toBeGreaterThan(100);
    const grid = await page.locator('main').boundingBox();
    expect(grid?.width).toBeGreaterThanOrEqual(Math.min(width, 470));
  } finally {
    await page.setViewportSize({ width: 1366, height: 768 });
  }
});

test('the first refresh makes the log and leaves the sheet in view where it was', async () => {
  await preview.open({ file: { name: 'log.xlsx', book: trackerBook([redRow('S1')]) } });
  await refresh();
  expect((await book()).sheets.map(({ name }) => name)).toContain('RAG log');
  const tabs = preview.page.getByRole('tablist', { name: 'Sheet tabs' });
  expect(await tabs.getByRole('tab', { selected: true }).textContent()).toBe('Savings');
});

test('a workbook without a tracker says so and offers the sample', async () => {
  await preview.open({ file: { name: 'other.xlsx', book: otherBook() } });
  await preview.pane.getByRole('heading', { name: /no savings/i }).waitFor();
  expect(await preview.pane.getByText(/sample/i).count()).toBeGreaterThan(0);
});

test('a protected sheet is left as it is and the pane says which', async () => {
  await preview.open({ file: { name: 'protected.xlsx', book: trackerBook([redRow('S1')], { isProtected: true }) } });
  await button('Refresh RAG').click();
  await preview.pane
    .getByText(/protected/i)
    .first()
    .waitFor();
  expect(await ragTexts()).toEqual([]);
});

test('a refresh waits while a cell is being edited, and goes on after', async () => {
  await preview.open({ file: { name: 'editing.xlsx', book: trackerBook([redRow('S1')]) } });
  await button('Refresh RAG').click();
  await button('Write to the sheet').waitFor();
  await preview.page.evaluate(() => window.previewWorkbook?.setCellEditing(true));
  await button('Write to the sheet').click();
  await preview.page.waitForTimeout(500);
  expect(await ragTexts()).toEqual([]);
  await preview.page.evaluate(() => window.previewWorkbook?.setCellEditing(false));
  await button('Undo').waitFor();
  expect(await ragTexts()).toEqual(['Red']);
});

test('a file that is no workbook is refused by name and the open one stays', async () => {
  await preview.open({ file: { name: 'stays.xlsx', book: otherBook() } });
  await preview.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('notes') });
  expect(await preview.page.getByRole('group').filter({ hasText: 'notes.xlsx' }).textContent()).toMatch(
    /not an Excel workbook/,
  );
  expect(await preview.page.getByRole('heading', { level: 1 }).textContent()).toBe('stays.xlsx');
});

test('a copy can be saved and opened again', async () => {
  await preview.open({ file: { name: 'mine.xlsx', book: trackerBook([redRow('S1')]) } });
  await refresh();
  const [download] = await Promise.all([
    preview.page.waitForEvent('download'),
    preview.page.getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mine (copy).xlsx');
  await preview.page.locator('input[type=file]').setInputFiles(await download.path());
  await preview.page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'mine' }).waitFor();
  expect(await ragTexts()).toContain('Red');
});

test.each(themes)('page and pane have no accessibility faults in %s', async (theme) => {
  const { page } = preview;
  if (theme === 'dark') await page.getByRole('button', { name: 'Change to the dark theme' }).click();
  await preview.open({ file: { name: `${theme}.xlsx`, book: trackerBook([greenRow('S1'), redRow('S2')]) } });
  await button('Refresh RAG').waitFor();
  expect(await preview.faults()).toEqual([]);
  await refresh();
  expect(await preview.faults()).toEqual([]);
});

/** The fill that the conditional formats give a cell that says Red. */
function redFill(of: Book): string {
  const formats = of.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  const red = formats.find(({ rule }) => JSON.stringify(rule).includes('Red'));
  if (red?.fillColour === undefined) throw new Error('No conditional format colours Red.');
  return red.fillColour;
}

/** Presses a key for each of some regions in turn and waits until the keyboard is in it. */
async function visitRegions(page: Page, names: readonly string[], key: string): Promise<void> {
  for (const name of names) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (region) => document.querySelector(`[data-region="${region}"]`)?.contains(document.activeElement),
      name,
      {
        timeout: 5_000,
      },
    );
    // The pane's own page gives its first control the keyboard a moment later.
    if (name === 'pane') await preview.pane.locator(':focus').waitFor();
  }
}
