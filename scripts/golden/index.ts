import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Book, Cell, SheetData } from '../../src/excel-host/book';
import { emptySheet } from '../../src/excel-host/empty-sheet';
import { writeXlsx } from '../../src/excel-host/xlsx';
import { documentedCases, type GoldenCase, publishedCases } from './golden-case';

/**
 * Makes test/golden/functions.xlsx: `npm run golden`. A sheet of what published papers say and one of the documented
 * examples, a row a case: the formula's result, what it must be, and where that is from.
 */
async function make(): Promise<void> {
  const target = resolve('test/golden/functions.xlsx');
  const sheets = [sheetOf('Published', publishedCases()), sheetOf('Documented', documentedCases())];
  const book: Book = { sheets, names: [], activeSheet: 'Published', settings: {} };
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await writeXlsx(undefined, book));
}

function sheetOf(name: string, cases: readonly GoldenCase[]): SheetData {
  const headings = ['Case', 'Result', 'Expected', 'Source'].map((value): Cell => ({ value, style: { bold: true } }));
  const rows = cases.map(({ id, formula, expected, source }): readonly Cell[] => [
    { value: id },
    { formula, value: expected },
    { value: expected },
    { value: source },
  ]);
  const cells = [headings, ...rows].flatMap((line, row) => line.map((cell, column) => ({ row, column, cell })));
  return { ...emptySheet(name), cells };
}

void make();
