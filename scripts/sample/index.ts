import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Book } from '../../src/excel-host/book';
import { writeXlsx } from '../../src/excel-host/xlsx';
import { largeBook } from './large-book';
import { monthEndBook } from './month-end/book';
import { keptAtClose } from './month-end/kept-at-close';
import { ledgerCsv } from './month-end/ledger';
import { sampleBook } from './sample-book';

const folder = 'assets/samples';

async function save(path: string, book: Book): Promise<void> {
  const target = resolve(path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await writeXlsx(undefined, book));
}

/**
 * Makes the sample workbooks and the ledger that belongs to one: `npm run sample`. With a number of lines and a path it
 * makes the large one: `npm run sample -- 2100 /tmp/large.xlsx`.
 */
async function make(): Promise<void> {
  const [lines, path] = process.argv.slice(2);
  if (lines !== undefined && path !== undefined) {
    await save(path, largeBook(Number(lines)));
    return;
  }
  await save(`${folder}/leicestershire-2014-18.xlsx`, sampleBook());
  await save(`${folder}/month-end-2014-15.xlsx`, monthEndBook(await keptAtClose(monthEndBook(new Map()))));
  writeFileSync(`${folder}/ledger-2014-15-period-5.csv`, ledgerCsv(5));
}

void make();
