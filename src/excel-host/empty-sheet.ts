import type { Book, SheetData } from './book';

/** An empty sheet, as a new one is. */
export function emptySheet(name: string): SheetData {
  return {
    name,
    visibility: 'Visible',
    cells: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    conditionalFormats: [],
    dataValidations: [],
    notes: [],
    charts: [],
    isProtected: false,
    showGridlines: true,
  };
}

/** A new workbook with one empty sheet. */
export function emptyBook(sheetName = 'Sheet1'): Book {
  return { sheets: [emptySheet(sheetName)], names: [], activeSheet: sheetName, settings: {} };
}
