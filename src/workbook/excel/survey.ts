import { blockOf } from '../cells/block';
import { nameRank } from '../headings/synonyms';
import { headingWindows } from '../locate/heading-windows';
import { namedRange } from '../locate/named-range';
import type { HeadingWindow, Outline, Survey } from '../locate/outline';
import { keyOfPage, markName } from '../pages/mark';
import { askCells, askPlace, placeOf } from './ranges';
import type { Session } from './session';

/** Reads which sheets, tables and names there are and how far they reach: two round trips. */
async function readOutline({ context, sync }: Session): Promise<Outline> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name');
  names.load('items/name,items/type,items/value');
  await sync();
  const sheets = worksheets.items.map((sheet) => ({
    name: sheet.name,
    protection: sheet.protection.load('protected'),
    used: askPlace(sheet.getUsedRangeOrNullObject(true)),
    mark: sheet.names.getItemOrNullObject(markName).load('formula'),
  }));
  const ranges = tables.items.map((table) => ({ table, range: askPlace(table.getRange()) }));
  await sync();
  return {
    sheets: sheets.map(({ name, protection, used, mark }) => ({
      name,
      isProtected: protection.protected,
      used: used.isNullObject ? null : placeOf(used),
      isOurs: !mark.isNullObject && keyOfPage(mark.formula, name) !== null,
    })),
    tables: ranges.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      area: placeOf(range),
      showsHeadings: table.showHeaders,
      showsTotals: table.showTotals,
    })),
    namedRanges: names.items.flatMap((name) => (name.type === 'Range' ? namedRange(name.name, name.value) : [])),
  };
}

/** Reads what there is and where headings may stand: three round trips, and never more cells than the first rows hold. */
export async function readSurvey(session: Session): Promise<Survey> {
  const outline = await readOutline(session);
  const windows = headingWindows(outline).map(({ sheet, area }) => ({
    sheet,
    area,
    cells: askCells(session.context, sheet, area, false),
  }));
  const headings = outline.tables.map(({ name, sheet, area }) => ({
    name,
    cells: askCells(session.context, sheet, nameRank('Mapping', name) === null ? { ...area, rows: 1 } : area, false),
  }));
  await session.sync();
  return {
    outline,
    windows: new Map(
      windows.map(({ sheet, area, cells }): [string, HeadingWindow] => [
        sheet,
        { area, cells: blockOf([cells.read()]) },
      ]),
    ),
    tableHeadings: new Map(headings.map(({ name, cells }) => [name, blockOf([cells.read()])] as const)),
  };
}
