import { areaAddress } from '../cells/address';
import {
  contentsKinds,
  type ContentsKind,
  type TableContents,
  type WorkbookContents,
} from '../contents/table-contents';
import { aboutOf, isSameTable, type OfTable, tablesOf } from '../contents/tables-of';
import { failure, type TrackerFailure } from '../failure';

/** A table of which there are several, so that nobody can tell which is meant. */
function unclear({ unclear: kinds }: WorkbookContents, touched: readonly ContentsKind[]): TrackerFailure | null {
  const kind = touched.find((one) => kinds.includes(one));
  if (kind === undefined) return null;
  return failure(
    'ambiguous',
    `Several tables might be the ${kind} table. Give the right one the table name ${kind} (Table Design, Table Name), and try again. Nothing has been written.`,
  );
}

/** A growing table that was not asked for: without its lines nothing can be planned for it. */
function unreadTable({ unread }: WorkbookContents, touched: readonly ContentsKind[]): TrackerFailure | null {
  const kind = touched.find((one) => unread.some((other) => other === one));
  if (kind === undefined) return null;
  return failure(
    'rows moved',
    `The ${kind} table was not read. Read the workbook again with it. Nothing has been written.`,
  );
}

/** A protected sheet on which rows or columns would come or go; whether single cells are locked is seen on writing. */
function protectedShape(tables: readonly TableContents[]): TrackerFailure | null {
  const table = tables.find(({ sheetIsProtected }) => sheetIsProtected);
  if (table === undefined) return null;
  return failure(
    'protected',
    `The sheet ${table.sheet} is protected, so rows and columns of the ${table.kind} table cannot be added or removed. ` +
      'Unprotect it (Review, Unprotect Sheet) and try again. Nothing has been written.',
    { cells: [{ sheet: table.sheet, address: areaAddress({ ...table.area, rows: 1 }) }] },
  );
}

/**
 * Why a plan cannot be applied as the workbook stands; null when it can.
 * @param touched the tables that the plan writes into
 * @param reshaped those of them to which it adds rows or columns, or from which it takes some
 */
export function obstacleIn(
  contents: WorkbookContents,
  touched: readonly ContentsKind[],
  reshaped: readonly OfTable[],
): TrackerFailure | null {
  const tables = contentsKinds.flatMap((kind) =>
    tablesOf(contents, kind).filter((table) => reshaped.some((one) => isSameTable(aboutOf(table), one))),
  );
  return unclear(contents, touched) ?? unreadTable(contents, touched) ?? protectedShape(tables);
}
