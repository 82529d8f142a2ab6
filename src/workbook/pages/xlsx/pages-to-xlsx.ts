import type { Workbook, Worksheet, WorksheetView } from 'exceljs';
import type { TableFinder } from '../drawing/apply-validation';
import { rulesOf } from '../drawing/page-rules';
import { tabColour } from '../palette';
import { printMargins, printScale } from '../print-size';
import { rowHeights } from '../row-heights';
import { freeSheetName, isSameName } from '../sheet-names';
import type { SheetPage } from '../sheet-page';
import { blockStyles, tableStyles } from '../style-areas';
import { columnLetters } from '../../cells/address';
import { addBlock, addTable } from './sheet-cells';
import { addRule, addStatusColours } from './sheet-rules';
import { argb, styleCells } from './style-cells';

/** exceljs names its paper sizes in its types alone. */
const a4 = 9;

function viewOf({ frozenRows, frozenColumns }: SheetPage): Partial<WorksheetView> {
  if (frozenRows === 0 && frozenColumns === 0) return { showGridLines: false };
  return { showGridLines: false, state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows };
}

function setUpPrint(sheet: Worksheet, page: SheetPage): void {
  const { print } = page;
  const fit = { fitToPage: true, fitToWidth: print.pagesWide, fitToHeight: 0 };
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: print.orientation,
    margins: printMargins,
    // Excel passes over page breaks where it fits a sheet to pages itself.
    ...(print.pageBreaks.length > 0 ? { scale: printScale(page) } : fit),
    ...(print.titleRows > 0
      ? { printTitlesRow: `${print.firstTitleRow + 1}:${print.firstTitleRow + print.titleRows}` }
      : {}),
    ...(print.titleColumns > 0 ? { printTitlesColumn: `A:${columnLetters(print.titleColumns - 1)}` } : {}),
  });
  // A break follows the row that it is added to.
  for (const row of print.pageBreaks) sheet.getRow(row).addPageBreak();
  // An ampersand begins a code in a foot.
  sheet.headerFooter = { oddFooter: `&L${print.footer.replaceAll('&', '&&')}&C&A&RPage &P of &N` };
}

async function drawSheet(workbook: Workbook, page: SheetPage, name: string, find: TableFinder): Promise<void> {
  const sheet = workbook.addWorksheet(name, {
    properties: { tabColor: argb(tabColour(page.tabColour)) },
    views: [viewOf(page)],
  });
  page.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
  for (const block of page.blocks) addBlock(sheet, block);
  for (const table of page.tables) addTable(sheet, table);
  const areas = [...page.blocks.flatMap(blockStyles), ...page.tables.flatMap(tableStyles)];
  for (const area of areas) styleCells(sheet, area, page.unit);
  for (const { area } of areas.filter(({ style }) => style === 'status')) addStatusColours(sheet, area);
  for (const rule of rulesOf(page)) addRule(sheet, rule, find);
  for (const { top, rows, height } of rowHeights(page)) {
    for (let row = top; row < top + rows; row += 1) sheet.getRow(row + 1).height = height;
  }
  setUpPrint(sheet, page);
  if (page.isProtected) {
    await sheet.protect('', {
      selectLockedCells: true,
      selectUnlockedCells: true,
      autoFilter: true,
      sort: true,
      formatColumns: true,
      formatRows: true,
    });
  }
}

/**
 * Makes an .xlsx file of pages, one sheet each in their order, as `drawPages` would draw them; charts are left out.
 * exceljs is loaded when it is first needed. Formulas have no results until a program calculates them on opening.
 */
export async function pagesToXlsx(pages: readonly SheetPage[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const named: { readonly page: SheetPage; readonly sheet: string }[] = [];
  for (const page of pages) {
    named.push({
      page,
      sheet: freeSheetName(
        page.name,
        named.map(({ sheet }) => sheet),
      ),
    });
  }
  const find: TableFinder = (wanted) => {
    for (const { page, sheet } of named) {
      const table = page.tables.find(({ name }) => isSameName(name, wanted));
      if (table !== undefined) return { sheet, table };
    }
    return null;
  };
  for (const { page, sheet } of named) await drawSheet(workbook, page, sheet, find);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
