import type { SheetPage } from '../sheet-page';

/** An ampersand begins a code in a foot. */
const plainText = (text: string): string => text.replaceAll('&', '&&');

/** Sets a sheet up for print on A4. */
export function setUpPrint(sheet: Excel.Worksheet, { print }: SheetPage): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: print.pagesWide };
  if (print.titleRows > 0) layout.setPrintTitleRows(sheet.getRangeByIndexes(0, 0, print.titleRows, 1).getEntireRow());
  if (print.titleColumns > 0) {
    layout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, print.titleColumns).getEntireColumn());
  }
  const foot = layout.headersFooters.defaultForAllPages;
  foot.leftFooter = plainText(print.footer);
  foot.centerFooter = '&A';
  foot.rightFooter = 'Page &P of &N';
}
