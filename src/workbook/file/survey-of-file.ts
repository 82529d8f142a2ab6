import type { Workbook } from 'exceljs';
import { parseAddress } from '../cells/address';
import { blockOf, type Block } from '../cells/block';
import { headingWindows } from '../locate/heading-windows';
import { namedRange } from '../locate/named-range';
import type { ExcelTableOutline, Survey } from '../locate/outline';
import { fileSheet } from './file-sheet';
import { propertyOf } from './property-of';

/** What a file holds: the outline by which tables are located, and every cell. */
export interface FileSurvey {
  readonly survey: Survey;
  /** The cells of a sheet; none where there is no such sheet. */
  readonly cellsOf: (sheet: string) => Block;
}

/** A table as exceljs read it, which its types do not describe. It does not tell whether the headings are shown: they are but for rare exceptions. */
function tableOutline(sheet: string, table: unknown): ExcelTableOutline[] {
  const name = propertyOf(table, 'displayName') ?? propertyOf(table, 'name');
  const place = propertyOf(table, 'tableRef');
  const area = typeof place === 'string' ? parseAddress(place) : null;
  if (area === null || typeof name !== 'string') return [];
  return [{ name, sheet, area, showsHeadings: true, showsTotals: propertyOf(table, 'totalsRow') === true }];
}

function tablesOf({ worksheets }: Workbook): ExcelTableOutline[] {
  return worksheets.flatMap((sheet) => {
    const tables: readonly unknown[] = sheet.getTables();
    return tables.flatMap((table) => tableOutline(sheet.name, propertyOf(table, 'table')));
  });
}

/** Reads a whole workbook; `isLeftOut` names sheets that are to be passed over. */
export function surveyOfFile(workbook: Workbook, isLeftOut: (sheet: string) => boolean = () => false): FileSurvey {
  const sheets = workbook.worksheets.filter(({ name }) => !isLeftOut(name)).map(fileSheet);
  const names = new Set(sheets.map(({ outline }) => outline.name));
  const blocks = new Map(sheets.map(({ outline, cells }) => [outline.name, cells] as const));
  const cellsOf = (sheet: string): Block => blocks.get(sheet) ?? blockOf([]);
  const tables = tablesOf(workbook).filter(({ sheet }) => names.has(sheet));
  const outline = {
    sheets: sheets.map((sheet) => sheet.outline),
    tables,
    namedRanges: workbook.definedNames.model.flatMap(({ name, ranges }) => namedRange(name, ranges[0])),
  };
  return {
    survey: {
      outline,
      windows: new Map(
        headingWindows(outline).map(({ sheet, area }) => [sheet, { area, cells: cellsOf(sheet) }] as const),
      ),
      tableHeadings: new Map(tables.map(({ name, sheet }) => [name, cellsOf(sheet)] as const)),
    },
    cellsOf,
  };
}
