import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

import { longestTask } from '../support/longest-task';
import { type OpenPreview, type PreviewBrowser, startPreviewBrowser } from '../support/preview';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let preview: OpenPreview;
/** The copies that the first test sends out, by their names. */
let sent: JSZip;

beforeAll(async () => {
  browser = await startPreviewBrowser();
  preview = await browser.open();
});

afterAll(async () => {
  await browser.close();
});

const button = (name: string | RegExp) => preview.pane.getByRole('button', { name, exact: true });

async function open(entry: RegExp): Promise<void> {
  await button('Workbook').click();
  await button(entry).click();
}

async function anyCopy(): Promise<{ readonly name: string; readonly copy: Buffer }> {
  const [name = ''] = Object.keys(sent.files);
  const copy = await sent.file(name)?.async('nodebuffer');
  if (copy === undefined) throw new Error('No copy was sent out.');
  return { name, copy };
}

test('what is sent out comes back: an unchanged copy changes nothing, and a file that is none is refused by name', async () => {
  await open(/^Send out/);
  await button('Show the files').click();
  const [download] = await Promise.all([preview.page.waitForEvent('download'), button('Make the files').click()]);
  sent = await JSZip.loadAsync(await readFile(await download.path()));
  const names = Object.keys(sent.files);
  expect(names).toHaveLength(2);
  await button('Done').click();

  const { name, copy } = await anyCopy();
  await open(/^Collect/);
  await preview.pane.locator('input[type=file]').setInputFiles([
    { name, mimeType: '', buffer: copy },
    { name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('notes') },
  ]);
  await preview.pane.getByText(/1 copy compared/).waitFor();
  expect(await preview.pane.getByRole('checkbox').count()).toBe(0);
  expect(await preview.pane.getByText(/notes\.xlsx/).count()).toBeGreaterThan(0);
});

/** A copy in which a department has written thousands of lines below its own. */
async function largeCopy(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array((await anyCopy()).copy).buffer);
  const sheet = workbook.getWorksheet('Savings');
  const last = sheet?.lastRow?.values;
  if (sheet === undefined || !Array.isArray(last)) throw new Error('The copy has no savings.');
  for (let line = 1; line <= 4_000; line += 1) sheet.addRow([undefined, `N${line}`, ...last.slice(2)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test('a copy of thousands of lines is collected without holding up the pane, and can be given up', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'mtfs-copies-')), 'large.xlsx');
  await writeFile(file, await largeCopy());
  // As a path: to hand over the bytes would itself hold up the page.
  const chooseLarge = () => preview.pane.locator('input[type=file]').setInputFiles(file);
  const longest = await longestTask(browser.browser, preview.page, async () => {
    await chooseLarge();
    await preview.pane.getByText(/large\.xlsx, .*4,\d+ lines/).waitFor();
  });
  expect(longest).toBeLessThan(50);
  await chooseLarge();
  await button('Cancel').click();
  await button('Choose the copies').waitFor();
  await rm(file);
});

test('where the host lets no worker run, a copy is read all the same', async () => {
  await preview.pane.locator('body').evaluate(() => Reflect.deleteProperty(window, 'Worker'));
  const { name, copy } = await anyCopy();
  await preview.pane.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: copy });
  await preview.pane.getByText(/1 copy compared/).waitFor();
});
