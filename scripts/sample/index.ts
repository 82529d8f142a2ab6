import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeXlsx } from '../../src/excel-host/xlsx';
import { largeBook } from './large-book';
import { sampleBook } from './sample-book';

/**
 * Makes the sample workbook: `npm run sample`. With a number of lines and a path it makes the large one:
 * `npm run sample -- 2100 /tmp/large.xlsx`.
 */
async function make(): Promise<void> {
  const [lines, path] = process.argv.slice(2);
  const target = resolve(path ?? 'assets/samples/leicestershire-2014-18.xlsx');
  const book = lines === undefined ? sampleBook() : largeBook(Number(lines));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await writeXlsx(undefined, book));
}

void make();
