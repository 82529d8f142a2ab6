import type { PageMargins, PrintData } from './book';

/** Excel's normal margins, in inches. */
export const normalMargins: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** How a new sheet prints. */
export const printsAsNew: PrintData = { landscape: false, pagesWide: 0 };

/** The number of A4 in the file format. */
export const PAPER_A4 = 9;

/** Per cent: a sheet in its own size. */
export const WHOLE_SCALE = 100;
