import { succeed } from '../../../finance/result';
import { columnLetters, holds, parseAddress, withSheet } from '../../cells/address';
import type { CellValue } from '../../cells/cell-value';
import { keyColumnsOf } from '../../contents/line-keys';
import type { TableContents } from '../../contents/table-contents';
import { readCellLink } from '../../edits/cell-link';
import type { EditPlan } from '../../edits/edit-plan';
import { withExcel } from '../../excel/session';
import type { Area } from '../../tracker';
import { markName, parseMark } from '../../pages/mark';
import { palette } from '../../pages/palette';
import { isSameName } from '../../pages/sheet-names';
import { readModelKey } from '../page/model-page';
import { linkedCells } from './linked-cells';

/** Where the sheet of a model says which line takes its figures from it: a cell that every model leaves free. */
export const feedsPlace = 'D1';

const begin = '=IFERROR(HYPERLINK("#';

/** What the sheet of a model is to say of the line that it feeds. */
interface FeedsNote {
  readonly sheet: string;
  /** A formula, or `''` where it feeds none. */
  readonly content: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A reference as MATCH looks for it: a number as one, and none of its marks as a wildcard. */
const sought = (ref: CellValue): string =>
  typeof ref === 'number' ? String(ref) : quoted(String(ref).replace(/[~*?]/g, '~$&'));

/** The name of the sheet in a formula that is a link, without its quotation marks; no sheet's name has a backslash. */
function sheetIn(link: string, begins: number): string {
  const name = `MID(${link},${begins},FIND("!$",${link})-${begins})`;
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${name},"''","\\"),"'",""),"\\","'")`;
}

/**
 * A link to the cell of a line, which is found by its reference wherever it has been sorted to; nothing once that cell
 * holds no link. The model's name is read off the link, so that a renamed sheet says its own name, and a copy of it
 * nothing untrue.
 */
function feedsFormula({ table, at: { top, left }, sign }: FedCell): string {
  const row = table.rows.find((one) => one.row === top + 1);
  const key = keyColumnsOf(table.kind, table.columns)[0];
  const ref = row?.cells[key === undefined ? -1 : table.columns.indexOf(key)]?.value ?? row?.ref ?? '';
  const whole = (column: number): string =>
    withSheet(table.sheet, `$${columnLetters(column)}:$${columnLetters(column)}`);
  const found = `MATCH(${sought(ref)},${whole(key?.column ?? 0)},0)`;
  const link = `FORMULATEXT(INDEX(${whole(left)},${found}))`;
  const address = `${withSheet(table.sheet, '').replaceAll('"', '""')}"&ADDRESS(${found},COLUMN(${whole(left)}))`;
  return `${begin}${address},${sheetIn(link, sign < 0 ? 3 : 2)}&${quoted(` feeds ${row?.ref ?? ''}`)}),"")`;
}

/** A cell of a savings table that takes its figure from a model. */
interface FedCell {
  readonly table: TableContents;
  readonly at: Area;
  readonly sign: 1 | -1;
}

/** The first cell of the savings tables that takes its figure from a sheet once a plan is applied. */
function firstLinked(plan: EditPlan, sheet: string): FedCell | null {
  const edits = plan.edits.filter(({ table }) => table === 'Savings');
  const written = new Set(edits.map(({ place }) => withSheet(place.sheet, place.address)));
  const staying = linkedCells(plan.contents, sheet).filter(
    ({ place }) => !written.has(withSheet(place.sheet, place.address)),
  );
  const coming = edits.flatMap(({ place, to }) => {
    const link = readCellLink(to);
    return link !== null && isSameName(link.sheet, sheet) ? [{ place, link }] : [];
  });
  const { savings } = plan.contents;
  const found = [...staying, ...coming].flatMap(({ place, link: { sign } }): FedCell[] => {
    const at = parseAddress(place.address);
    const table = savings.find(({ sheet: own, area }) => own === place.sheet && holds(area, place.address));
    return at === null || table === undefined ? [] : [{ table, at, sign }];
  });
  const order = ({ table }: FedCell): number => savings.indexOf(table);
  const [first] = found.sort(
    (one, other) => order(one) - order(other) || one.at.top - other.at.top || one.at.left - other.at.left,
  );
  return first ?? null;
}

/** What the sheets that a plan links or unlinks are to say afterwards. */
function feedsNotes(plan: EditPlan): FeedsNote[] {
  const links = plan.edits.flatMap(({ from, to }) => [readCellLink(from) ?? [], readCellLink(to) ?? []].flat());
  return [...new Set(links.map(({ sheet }) => sheet))].map((sheet) => {
    const first = firstLinked(plan, sheet);
    const content = first === null ? '' : feedsFormula(first);
    return { sheet, content };
  });
}

/**
 * Has the sheet of each model that a plan has linked to a line, or unlinked, say which line it feeds; a cell that a person
 * has filled is left alone, and so is a protected sheet. It follows from the links and is no part of the run: where Excel
 * refuses it, the run stands. Three round trips where a link comes or goes, else none.
 */
export async function noteFeeds(plan: EditPlan): Promise<void> {
  const notes = feedsNotes(plan);
  if (notes.length === 0) return;
  await withExcel(async ({ context, sync }) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await sync();
    const asked = notes.flatMap(({ sheet: name, content }) => {
      const sheet = sheets.items.find((one) => isSameName(one.name, name));
      if (sheet === undefined) return [];
      const mark = sheet.names.getItemOrNullObject(markName).load('formula');
      const protection = sheet.protection.load('protected');
      return [{ content, mark, protection, cell: sheet.getRange(feedsPlace).load('formulas') }];
    });
    await sync();
    for (const { content, mark, protection, cell } of asked) {
      const key = mark.isNullObject ? null : (parseMark(mark.formula)?.key ?? null);
      const standing: unknown = cell.formulas[0]?.[0];
      const isFree = standing === '' || (typeof standing === 'string' && standing.startsWith(begin));
      if (key === null || readModelKey(key) === null || protection.protected || !isFree) continue;
      cell.formulas = [[content]];
      cell.format.font.color = content === '' ? palette.text : palette.ink;
      cell.format.font.underline = content === '' ? 'None' : 'Single';
    }
    await sync();
    return succeed(null);
  });
}
