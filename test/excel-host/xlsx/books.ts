import type { Book, Cell, SheetData } from '../../../src/excel-host/book';
import { emptySheet } from '../../../src/excel-host/empty-sheet';
import { without } from '../../../src/excel-host/xlsx/defined';
import { readXlsx, writeXlsx, type OpenedXlsx } from '../../../src/excel-host/xlsx';

/** A sheet with nothing on it but what is given. */
export function sheet(given: Partial<SheetData> = {}): SheetData {
  return { ...emptySheet('Sheet1'), ...given };
}

/** A workbook of these sheets. */
export function book(sheets: readonly SheetData[], given: Partial<Book> = {}): Book {
  return { sheets, names: [], activeSheet: sheets[0]?.name ?? '', settings: {}, ...given };
}

/** Cells from rows of values, from A1 on; `null` leaves one out. */
export function cellsOf(rows: readonly (readonly (Cell | string | number | boolean | null)[])[]): SheetData['cells'] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (value === null) return [];
      return { row, column, cell: typeof value === 'object' ? value : { value } };
    }),
  );
}

/** Opens bytes that must be a workbook. */
export async function open(bytes: Uint8Array): Promise<{ opened: OpenedXlsx; book: Book }> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(result.failure.message);
  return result;
}

/** A workbook saved and opened again, without the marks of where its sheets stand in the file. */
export async function roundTrip(saved: Book): Promise<Book> {
  return withoutSources((await open(await writeXlsx(undefined, saved))).book);
}

export function withoutSources(of: Book): Book {
  return { ...of, sheets: of.sheets.map((each) => without(each, 'source')) };
}

/** The cell at an address such as row 0, column 0 of a sheet by its name. */
export function cellAt(of: Book, name: string, row: number, column: number): Cell | undefined {
  return of.sheets.find((each) => each.name === name)?.cells.find((each) => each.row === row && each.column === column)
    ?.cell;
}
