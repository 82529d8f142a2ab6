import type { Book, CellConstant, SheetData } from '../../src/excel-host/book';
import { book, cellsOf, sheet } from '../excel-host/xlsx/books';

type Row = readonly (CellConstant | null)[];

const settings: readonly Row[] = [
  ['Setting', 'Value', 'Note'],
  ['Financial year', '2014/15', null],
  ['Period', 5, null],
  ['As at', 41883, null],
  ['Unit', '£000', null],
];

const headings: Row = ['Ref', 'Title', 'Stage', '2014/15 Target', '2014/15 Forecast', 'Delivered', 'RAG', 'RAG reason'];

/** A savings line that is on target, as a row under the headings of {@link trackerBook}. */
export function greenRow(ref: string): Row {
  return [ref, `Saving ${ref}`, 'In delivery', 100, 100, 20, null, null];
}

/** A savings line that brings nothing of its target. */
export function redRow(ref: string): Row {
  return [ref, `Saving ${ref}`, 'In delivery', 100, 0, 0, null, null];
}

/** A sheet with savings lines as a plain range from A1 on. */
export function savingsSheet(rows: readonly Row[], given: Partial<SheetData> = {}): SheetData {
  return sheet({ name: 'Savings', cells: cellsOf([headings, ...rows]), ...given });
}

/** A small tracker: settings and savings lines. */
export function trackerBook(rows: readonly Row[], given: Partial<SheetData> = {}): Book {
  return book([savingsSheet(rows, given), sheet({ name: 'Settings', cells: cellsOf(settings) })]);
}

/** A workbook that has nothing to do with savings. */
export function otherBook(): Book {
  return book([
    sheet({
      name: 'Recipes',
      cells: cellsOf([
        ['Dish', 'Minutes'],
        ['Soup', 30],
      ]),
    }),
  ]);
}
