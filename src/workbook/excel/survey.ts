import { parseAddress } from '../cells/address';
import { blockOf } from '../cells/block';
import type { HeadingWindow, NamedRange, Outline, Survey } from '../locate/outline';
import type { Area } from '../tracker';
import { askCells, askPlace, placeOf } from './ranges';
import type { Session } from './session';

/** Headings are looked for in so many rows from the first used one. */
const windowRows = 40;
const windowColumns = 256;
/** In a workbook of very many wide sheets, fewer rows are looked at, so that the answer stays under Excel's 5 MB. */
const mostWindowCells = 200_000;

/** `='My sheet'!$A$1:$B$9`, as Excel gives the value of a name, as a sheet and a rectangle. */
function namedRange(name: string, value: unknown): NamedRange[] {
  if (typeof value !== 'string') return [];
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(value);
  const area = parseAddress(match?.[3] ?? '');
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area === null || sheet === undefined ? [] : [{ name, sheet, area }];
}

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
  }));
  const ranges = tables.items.map((table) => ({ table, range: askPlace(table.getRange()) }));
  await sync();
  return {
    sheets: sheets.map(({ name, protection, used }) => ({
      name,
      isProtected: protection.protected,
      used: used.isNullObject ? null : placeOf(used),
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

function windowsOf({ sheets }: Outline): { readonly sheet: string; readonly area: Area }[] {
  const within = (rows: number): { sheet: string; area: Area }[] =>
    sheets.flatMap(({ name, used }) =>
      used === null
        ? []
        : [
            {
              sheet: name,
              area: { ...used, rows: Math.min(used.rows, rows), columns: Math.min(used.columns, windowColumns) },
            },
          ],
    );
  const windows = within(windowRows);
  const cells = windows.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return cells <= mostWindowCells ? windows : within(Math.max(5, Math.floor((windowRows * mostWindowCells) / cells)));
}

/** Reads what there is and where headings may stand: three round trips, and never more cells than the first rows hold. */
export async function readSurvey(session: Session): Promise<Survey> {
  const outline = await readOutline(session);
  const windows = windowsOf(outline).map(({ sheet, area }) => ({
    sheet,
    area,
    cells: askCells(session.context, sheet, area, false),
  }));
  const headings = outline.tables.map(({ name, sheet, area }) => ({
    name,
    cells: askCells(session.context, sheet, { ...area, rows: 1 }, false),
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
