import { performance } from 'node:perf_hooks';

import type { Book, Cell } from '../src/excel-host';
import { emptySheet } from '../src/excel-host/empty-sheet';
import { openBuiltAddIn } from './add-in';

const LINES = 10_000;
const ROUNDS = 3;

/** Target and forecast in columns A and B, and in column C what `formula` gives for each row, if anything. */
function bookWith(formula: ((row: number) => string) | null): Book {
  const cells = Array.from({ length: LINES }, (_, row): { row: number; column: number; cell: Cell }[] => [
    { row, column: 0, cell: { value: 100 } },
    { row, column: 1, cell: { value: row % 120 } },
    ...(formula === null ? [] : [{ row, column: 2, cell: { formula: formula(row + 1) } }]),
  ]).flat();
  const sheet = { ...emptySheet('Lines'), cells };
  return { sheets: [sheet], names: [], activeSheet: 'Lines', settings: {} };
}

/** Milliseconds from opening a workbook without results to the last result. */
async function opening(book: Book): Promise<number> {
  const begun = performance.now();
  const host = openBuiltAddIn(book);
  await host.book();
  const took = performance.now() - begun;
  host.dispose();
  return took;
}

/**
 * How much longer 10,000 cells of MTFS.RAG take to calculate in the stand-in than 10,000 native formulas of the same shape:
 * the time beyond that of the same workbook without formulas, the three in turn, the middle of some rounds.
 */
export async function benchRecalculation(): Promise<void> {
  const books = {
    none: bookWith(null),
    native: bookWith((row) => `=IF(B${row}>=A${row},"Green",IF((A${row}-B${row})/ABS(A${row})>=10%,"Red","Amber"))`),
    custom: bookWith((row) => `=MTFS.RAG(A${row},B${row})`),
  };
  await opening(books.custom);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const none = await opening(books.none);
    const native = await opening(books.native);
    const custom = await opening(books.custom);
    ratios.push((custom - none) / (native - none));
  }
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
  process.stdout.write(
    `recalculation: ${LINES} cells of MTFS.RAG take ${middle.toFixed(2)} times as long as native formulas of the same shape (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})\n`,
  );
}
