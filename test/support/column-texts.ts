import type { Book } from '../../src/excel-host/book';

/** What stands under a heading of a sheet, blanks left out, from top to bottom. */
export function columnTexts(book: Book, sheetName: string, heading: string): string[] {
  const cells = book.sheets.find(({ name }) => name === sheetName)?.cells ?? [];
  const head = cells.find(({ cell }) => cell.value === heading);
  return cells
    .filter(({ row, column }) => head !== undefined && column === head.column && row > head.row)
    .sort((one, other) => one.row - other.row)
    .flatMap(({ cell }) => (cell.value === undefined || cell.value === '' ? [] : [String(cell.value)]));
}
