import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';

import { type OpenPreview, type PreviewBrowser, startPreviewBrowser } from '../support/preview';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let preview: OpenPreview;

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

test('what is sent out comes back: an unchanged copy changes nothing, and a file that is none is refused by name', async () => {
  await open(/^Send out/);
  await button('Show the files').click();
  const [download] = await Promise.all([preview.page.waitForEvent('download'), button('Make the files').click()]);
  const sent = await JSZip.loadAsync(await readFile(await download.path()));
  const names = Object.keys(sent.files);
  expect(names).toHaveLength(2);
  await button('Done').click();

  const [name = ''] = names;
  const copy = await sent.file(name)?.async('nodebuffer');
  if (copy === undefined) throw new Error('No copy was sent out.');
  await open(/^Collect/);
  await preview.pane.locator('input[type=file]').setInputFiles([
    { name, mimeType: '', buffer: copy },
    { name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('notes') },
  ]);
  await preview.pane.getByText(/1 copy compared/).waitFor();
  expect(await preview.pane.getByRole('checkbox').count()).toBe(0);
  expect(await preview.pane.getByText(/notes\.xlsx/).count()).toBeGreaterThan(0);
});
