import { rangeOf } from '../../excel/ranges';
import { printMargins, printScale } from '../print-size';
import type { SheetPage } from '../sheet-page';

/** An ampersand begins a code in a foot. */
const plainText = (text: string): string => text.replaceAll('&', '&&');

/** Sets a sheet up for print on A4. */
export function setUpPrint(sheet: Excel.Worksheet, page: SheetPage): void {
  const { print } = page;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.setPrintMargins('Inches', printMargins);
  // Excel passes over page breaks where it fits a sheet to pages itself.
  layout.zoom = print.pageBreaks.length > 0 ? { scale: printScale(page) } : { horizontalFitToPages: print.pagesWide };
  for (const row of print.pageBreaks) {
    sheet.horizontalPageBreaks.add(rangeOf(sheet, { top: row, left: 0, rows: 1, columns: 1 }));
  }
  if (print.titleRows > 0) {
    const rows = sheet.getRangeByIndexes(print.firstTitleRow, 0, print.titleRows, 1);
    layout.setPrintTitleRows(rows.getEntireRow());
  }
  if (print.titleColumns > 0) {
    layout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, print.titleColumns).getEntireColumn());
  }
  const foot = layout.headersFooters.defaultForAllPages;
  foot.leftFooter = plainText(print.footer);
  foot.centerFooter = '&A';
  foot.rightFooter = 'Page &P of &N';
}
