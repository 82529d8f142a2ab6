import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';

import { previewForTests } from '../support/preview-for-tests';

jest.setTimeout(120_000);

const preview = previewForTests();
const { button } = preview;
/** The copies that the first test sends out, by their names. */
let sent: JSZip;

beforeAll(async () => {
  await preview.open();
});

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

test('copies are read by a worker, and reading them can be given up', async () => {
  const { name, copy } = await anyCopy();
  // So many that the reading is still going on when it is given up.
  const copies = Array.from({ length: 20 }, (_, place) => ({ name: `${place} ${name}`, mimeType: '', buffer: copy }));
  const input = preview.pane.locator('input[type=file]');
  const [worker] = await Promise.all([preview.page.waitForEvent('worker'), input.setInputFiles(copies)]);
  expect(worker.url()).toContain('background');
  await button('Cancel').click();
  await button('Choose the copies').waitFor();
});

test('where the host lets no worker run, a copy is read all the same', async () => {
  await preview.pane.locator('body').evaluate(() => Reflect.deleteProperty(window, 'Worker'));
  const { name, copy } = await anyCopy();
  await preview.pane.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: copy });
  await preview.pane.getByText(/1 copy compared/).waitFor();
});
