import type { Book } from '../../../excel-host/book';

/**
 * What a test or a screenshot does to the open workbook from outside. The grid is drawn on a canvas, so that there is
 * nothing in the page to read a cell from or to click on.
 */
export interface PageHandle {
  /** The workbook as it stands once everything is calculated. */
  readonly book: () => Promise<Book>;
  /** Selects a range as a click does. */
  readonly select: (sheet: string, address: string) => void;
  /** Types into a cell. */
  readonly edit: (sheet: string, address: string, value: string | number) => void;
  /** Begins or ends the editing of a cell, during which Excel refuses every call. */
  readonly setCellEditing: (isEditing: boolean) => void;
}

declare global {
  interface Window {
    /** The open workbook; absent until one is open. */
    previewWorkbook?: PageHandle;
  }
}
