/**
 * For how long the pane can neither draw nor answer while large files are read: `npm run bench:pane`, after a build. The
 * longest task of each, in milliseconds of the processor's time; a machine with other work shows more.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

import { largeXlsx } from '../../test/support/large-xlsx';
import { type OpenPreview, type PreviewBrowser, startPreviewBrowser } from '../../test/support/preview';
import { longestTask } from './longest-task';

const rowCount = 50_000;
const addedLines = 4_000;

const button = ({ pane }: OpenPreview, name: string | RegExp) => pane.getByRole('button', { name });

async function openForm(preview: OpenPreview, name: RegExp): Promise<void> {
  await button(preview, 'Workbook').click();
  await button(preview, name).click();
}

/** Chooses a file as a path: to hand over its bytes would itself hold up the page. */
async function choose({ pane }: OpenPreview, folder: string, name: string, bytes: Buffer): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  await pane.locator('input[type=file]').setInputFiles(file);
}

function largeLedger(): Promise<Buffer> {
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const code = `0010${10 * (1 + (row % 4))}`;
    return [code, 5, 41_852 + (row % 28), ((row * 7_919) % 1_000_000) / 100, `Invoice ${row} of a supplier`];
  });
  return largeXlsx([['Cost centre', 'Period', 'Date', 'Amount', 'Description'], ...rows]);
}

async function readLedger(browser: PreviewBrowser, folder: string): Promise<number> {
  const preview = await browser.open({ file: '/assets/samples/month-end-2014-15.xlsx' });
  await openForm(preview, /^Import the ledger/);
  const bytes = await largeLedger();
  const longest = await longestTask(browser.browser, preview.page, async () => {
    await choose(preview, folder, 'ledger.xlsx', bytes);
    await preview.pane.getByRole('heading', { name: 'What the columns mean' }).waitFor();
    await button(preview, 'Show what will happen').click();
    await preview.pane.getByText('50,000 rows').first().waitFor();
  });
  await preview.close();
  return longest;
}

/** A departmental copy, sent out by the pane, in which thousands of lines were written below its own. */
async function largeCopy(preview: OpenPreview): Promise<Buffer> {
  await openForm(preview, /^Send out/);
  await button(preview, 'Show the files').click();
  const [download] = await Promise.all([
    preview.page.waitForEvent('download'),
    button(preview, 'Make the files').click(),
  ]);
  await button(preview, 'Done').click();
  const [sent] = Object.values((await JSZip.loadAsync(await readFile(await download.path()))).files);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (sent?.async('arraybuffer') ?? Promise.reject(new Error('No copy was sent out.'))));
  const sheet = workbook.getWorksheet('Savings');
  const last = sheet?.lastRow?.values;
  if (sheet === undefined || !Array.isArray(last)) throw new Error('The copy has no savings.');
  for (let line = 1; line <= addedLines; line += 1) sheet.addRow([undefined, `N${line}`, ...last.slice(2)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function collectCopy(browser: PreviewBrowser, folder: string): Promise<number> {
  const preview = await browser.open();
  const bytes = await largeCopy(preview);
  await openForm(preview, /^Collect/);
  const longest = await longestTask(browser.browser, preview.page, async () => {
    await choose(preview, folder, 'large.xlsx', bytes);
    await preview.pane.getByText(/large\.xlsx, .*4,\d+ lines/).waitFor();
  });
  await preview.close();
  return longest;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mtfs-bench-'));
  const browser = await startPreviewBrowser();
  try {
    for (const [name, measure] of [
      [`an Excel ledger of ${rowCount} rows is read`, readLedger],
      [`a copy of ${addedLines} lines is collected`, collectCopy],
    ] as const) {
      process.stdout.write(`${name}: longest task ${(await measure(browser, folder)).toFixed(1)} ms\n`);
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

void main();
