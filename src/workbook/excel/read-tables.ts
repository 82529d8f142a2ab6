import type { TableCells } from '../assess/snapshot';
import { blockOf, type Block, type Rectangle } from '../cells/block';
import { isBlank, toCellValue } from '../cells/cell-value';
import type { Candidate } from '../locate/candidates';
import type { Survey } from '../locate/outline';
import { trimmedRange } from '../locate/trim-range';
import { rangeOf, askCells } from './ranges';
import { readInTrips } from './read-in-trips';
import { rectanglesOf, type SheetArea } from './rectangles';
import type { Session } from './session';

const isEmpty = ({ values }: Rectangle): boolean =>
  values.every((row) => row.every((value) => isBlank(toCellValue(value))));

/**
 * The cells of all located tables, by sheet: one round trip for tables of a usual size, more only above the cells that
 * fit into a message of Excel's. A plain range ends at the first stretch of so many cells in which nothing stands.
 */
async function readBodies(
  session: Session,
  survey: Survey,
  tables: readonly Candidate[],
  onLost: () => void,
): Promise<ReadonlyMap<string, Block>> {
  const areas = tables.flatMap((table) => {
    const sheet = survey.outline.sheets.find(({ name }) => name === table.sheet);
    const isOpenEnded = table.tableName === null;
    return rectanglesOf(table, sheet).map((area) => ({ sheet: table.sheet, area, isOpenEnded }));
  });
  const bySheet = new Map<string, Rectangle[]>();
  const ended = new Set<string>();
  const nameOf = ({ sheet, area }: SheetArea): string => `${sheet}|${area.left}`;
  await readInTrips(session, {
    areas,
    onLost,
    isEnded: (part) => ended.has(nameOf(part)),
    ask: (part) => {
      const cells = askCells(session.context, part.sheet, part.area, true);
      return () => {
        const rectangle = cells.read();
        if (part.isOpenEnded && isEmpty(rectangle)) ended.add(nameOf(part));
        bySheet.set(part.sheet, [...(bySheet.get(part.sheet) ?? []), rectangle]);
      };
    },
  });
  return new Map([...bySheet].map(([sheet, rectangles]) => [sheet, blockOf(rectangles)] as const));
}

/** Asks which RAG columns on protected sheets are locked; answered by the sync that reads the cells. */
function askLocks(
  session: Session,
  survey: Survey,
  tables: readonly Candidate[],
): { table: Candidate; column: number; protection: Excel.FormatProtection }[] {
  return tables.flatMap((table) => {
    const isProtected = survey.outline.sheets.find(({ name }) => name === table.sheet)?.isProtected ?? false;
    const columns = isProtected
      ? table.match.columns.filter(({ field }) => field === 'rag' || field === 'ragReason')
      : [];
    const sheet = session.context.workbook.worksheets.getItem(table.sheet);
    return columns.map(({ column }) => {
      const body = { top: table.area.top + 1, left: column, rows: Math.max(1, table.area.rows - 1), columns: 1 };
      return { table, column, protection: rangeOf(sheet, body).format.protection.load('locked') };
    });
  });
}

/** Reads the cells of located tables; a plain range is cut off below its last cell. */
export async function readTables(
  session: Session,
  survey: Survey,
  tables: readonly Candidate[],
): Promise<readonly TableCells[]> {
  let locks = askLocks(session, survey, tables);
  const cells = await readBodies(session, survey, tables, () => {
    locks = askLocks(session, survey, tables);
  });
  // A column of which only some cells are locked gives null: whether these are lines is seen on writing.
  const locked = locks.filter(({ protection }) => {
    const isLocked: unknown = protection.locked;
    return isLocked === true;
  });
  return tables.map((table) => {
    const block = cells.get(table.sheet) ?? blockOf([]);
    return {
      table: trimmedRange(table, block),
      cells: block,
      sheetIsProtected: survey.outline.sheets.find(({ name }) => name === table.sheet)?.isProtected ?? false,
      lockedColumns: new Set(locked.filter((lock) => lock.table === table).map(({ column }) => column)),
    };
  });
}
