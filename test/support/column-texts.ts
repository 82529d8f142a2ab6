import { cellAddress } from '../../src/excel-host/address';
import type { Book } from '../../src/excel-host/book';

/** What stands under a heading of a sheet, blanks left out, from top to bottom. */
export function columnTexts(book: Book, sheetName: string, heading: string): string[] {
  const cells = cellsOf(book, sheetName);
  const head = cells.find(({ cell }) => cell.value === heading);
  if (head === undefined) return [];
  return cells
    .filter(({ row, column }) => column === head.column && row > head.row)
    .sort((one, other) => one.row - other.row)
    .flatMap(({ cell }) => (cell.value === undefined || cell.value === '' ? [] : [String(cell.value)]));
}

/** The address of the cell right under a heading, to bring it into view. */
export function cellUnder(book: Book, sheetName: string, heading: string): string {
  const head = cellsOf(book, sheetName).find(({ cell }) => cell.value === heading);
  if (head === undefined) throw new Error(`The sheet ${sheetName} has no heading ${heading}.`);
  return cellAddress(head.row + 1, head.column);
}

const cellsOf = (book: Book, sheetName: string) => book.sheets.find(({ name }) => name === sheetName)?.cells ?? [];
