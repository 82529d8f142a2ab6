import { columnLetters, withSheet } from '../../cells/address';
import type { CellValue } from '../../cells/cell-value';
import { keyColumnsOf } from '../../contents/line-keys';
import type { ContentsRow, TableContents } from '../../contents/table-contents';
import type { Session } from '../../excel/session';
import { isSameName } from '../../pages/sheet-names';
import { markName } from '../../pages/mark';
import { readCellLink } from '../cell-link';
import type { EditPlan } from '../edit-plan';

/** Where a sheet of ours says which line takes its figures from it: a cell that every model leaves free. */
export const feedsPlace = 'D1';

const begin = '=IF(IFERROR(ISFORMULA(INDEX(';
const linkColour = '#0563C1';
const textColour = '#000000';

/** What a sheet is to say of the line that it feeds. */
interface FeedsNote {
  readonly sheet: string;
  /** A formula, or `''` where it feeds none. */
  readonly content: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A reference as MATCH looks for it: a number as one, and none of its marks as a wildcard. */
const sought = (ref: CellValue): string =>
  typeof ref === 'number' ? String(ref) : quoted(String(ref).replace(/[~*?]/g, '~$&'));

/**
 * A link to the cell of a line, which is found by its reference wherever it has been sorted to; nothing once that cell
 * has been written over. It names its own sheet, so that a copy of the sheet says nothing untrue.
 */
function feedsFormula(sheet: string, table: TableContents, { row, column }: LinkedPlace): string {
  const key = keyColumnsOf(table.kind, table.columns)[0];
  const ref = key === undefined ? row.ref : (row.cells[table.columns.indexOf(key)]?.value ?? row.ref);
  const whole = (index: number): string => withSheet(table.sheet, `$${columnLetters(index)}:$${columnLetters(index)}`);
  const found = `MATCH(${sought(ref)},${whole(key?.column ?? 0)},0)`;
  const address = `${quoted(`#${withSheet(table.sheet, '')}`)}&ADDRESS(${found},COLUMN(${whole(column)}))`;
  return `${begin}${whole(column)},${found})),FALSE),HYPERLINK(${address},${quoted(`${sheet} feeds ${row.ref}`)}),"")`;
}

/** A cell that takes its figure from another sheet; the column counted from 0 on its own. */
interface LinkedPlace {
  readonly row: ContentsRow;
  readonly column: number;
}

/** The first cell of the savings table that takes its figure from a sheet once a plan is applied. */
function firstLinked(table: TableContents, plan: EditPlan, sheet: string): LinkedPlace | null {
  for (const row of table.rows) {
    for (const [index, { heading, column }] of table.columns.entries()) {
      const edit = plan.edits.find((one) => one.table === table.kind && one.row === row.row && one.column === heading);
      const link = readCellLink(edit?.to ?? row.cells[index]?.formula ?? '');
      if (link !== null && isSameName(link.sheet, sheet)) return { row, column };
    }
  }
  return null;
}

/** What the sheets that a plan links or unlinks are to say afterwards. */
function feedsNotes(plan: EditPlan): FeedsNote[] {
  const table = plan.contents.tables.Savings;
  const links = plan.edits.flatMap(({ from, to }) => [readCellLink(from) ?? [], readCellLink(to) ?? []].flat());
  return [...new Set(links.map(({ sheet }) => sheet))].map((sheet) => {
    const first = table === undefined ? null : firstLinked(table, plan, sheet);
    return { sheet, content: table === undefined || first === null ? '' : feedsFormula(sheet, table, first) };
  });
}

/**
 * Has each sheet of ours that a plan links to a line, or unlinks, say which line it feeds; a cell that a person has filled
 * is left alone, and so is a protected sheet. Three round trips where a link comes or goes, else none.
 */
export async function noteFeeds({ context, sync }: Session, plan: EditPlan): Promise<void> {
  const notes = feedsNotes(plan);
  if (notes.length === 0) return;
  const sheets = context.workbook.worksheets.load('items/name');
  await sync();
  const asked = notes.flatMap(({ sheet: name, content }) => {
    const sheet = sheets.items.find((one) => isSameName(one.name, name));
    if (sheet === undefined) return [];
    const mark = sheet.names.getItemOrNullObject(markName).load('name');
    const protection = sheet.protection.load('protected');
    return [{ content, mark, protection, cell: sheet.getRange(feedsPlace).load('formulas') }];
  });
  await sync();
  for (const { content, mark, protection, cell } of asked) {
    const standing: unknown = cell.formulas[0]?.[0];
    const isFree = standing === '' || (typeof standing === 'string' && standing.startsWith(begin));
    if (mark.isNullObject || protection.protected || !isFree) continue;
    cell.formulas = [[content]];
    cell.format.font.color = content === '' ? textColour : linkColour;
    cell.format.font.underline = content === '' ? 'None' : 'Single';
  }
  await sync();
}
